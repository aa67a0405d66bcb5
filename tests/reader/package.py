"""What `cista open` made of a collection: packages, unlocked, verified by themselves, and compared with one's own opening of the collection."""

import csv
import hashlib
import io
import json
import os
import zipfile
from xml.etree import ElementTree

from custody import Record
from locks import unlock_age, unlock_zip
from sealing import Fault, sha256, verify


class Files:
    """The files of a package: a directory, or a zip archive that was unlocked in memory."""

    def __init__(self, files):
        self.files = files

    @classmethod
    def of_directory(cls, path):
        found = {}
        for name in os.listdir(path):
            with open(os.path.join(path, name), "rb") as file:
                found[name] = file.read()
        return cls(found)

    @classmethod
    def of_zip(cls, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if archive.testzip():
                raise Fault("the archive is damaged")
            return cls({name: archive.read(name) for name in archive.namelist()})

    def json(self, name):
        return json.loads(self.files[name])

    def table(self, name):
        """Rows of a CSV file, by column; a cell that was made harmless is given back as it was typed."""
        if name not in self.files:
            return []
        text = self.files[name].decode("utf-8")
        if not text.endswith("\r\n") or text.startswith("\ufeff"):
            raise Fault(f"{name}: not as RFC 4180 has it")
        return [{column: plain(cell) for column, cell in row.items()} for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)]


def plain(cell):
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "\t", "\r") else cell


def verify_signature(files, record):
    """The committee's signature over a manifest, and that the record beside it is the collection's."""
    head, *lines = files.files["manifest.sig"].decode().splitlines()
    values = dict(line.split(": ", 1) for line in lines)
    if head != "cista-signature-1" or set(values) != {"key", "signature"}:
        raise Fault("manifest.sig has another format")
    beside = Record(files.json("committee.json"))
    if beside.thumbprint != record.thumbprint or beside.signer.hex() != values["key"]:
        raise Fault("the package is signed by another committee")
    verify(beside.signer, "cista 2026-11 package manifest", sha256(files.files["manifest.json"]), bytes.fromhex(values["signature"]), "package manifest")


def verify_files(files, manifest):
    """Each file is the one that the manifest names, and none is there besides."""
    named = {row["name"] for row in manifest["files"]}
    if named != set(files.files) - {"manifest.json", "manifest.sig"}:
        raise Fault(f"files differ from the manifest's: {sorted(named ^ set(files.files))}")
    for row in manifest["files"]:
        data = files.files[row["name"]]
        if len(data) != row["size"] or hashlib.sha256(data).hexdigest() != row["sha256"]:
            raise Fault(f"{row['name']} is another file than the manifest's")
        if row["name"].endswith(".csv") and row["statements"] is not None and len(files.table(row["name"])) != row["statements"]:
            raise Fault(f"{row['name']} has another number of statements")
    mark = joined_marks(manifest["marks"])
    for name in named:
        if name.endswith(".csv") and any(row["mark"] != mark for row in files.table(name)):
            raise Fault(f"{name}: a row does not bear the marks")
        if name.endswith(".xml") and f"<!-- {mark} -->" not in files.files[name].decode().splitlines()[:2]:
            raise Fault(f"{name}: the marks do not stand first")


def joined_marks(marks):
    """The two of a language belong together; a State with several languages has them in each."""
    if not marks or len(marks) % 2:
        raise Fault("the marks are missing")
    return " / ".join(" - ".join(marks[at : at + 2]) for at in range(0, len(marks), 2))


def signatures(files, beginning):
    """Of the XML files of one kind: identifier, day and values of each statement."""
    found = {}
    for name, data in files.files.items():
        if not name.startswith(beginning) or not name.endswith(".xml"):
            continue
        for signature in ElementTree.fromstring(data).iter("signature"):
            values = sorted(value.text or "" for value in signature.iter("value"))
            found[signature.findtext("signatureIdentifier")] = (signature.findtext("submissionDate"), values)
    return found


def compare(parts, opened, failures, counts_of_head, state):
    """The parts of a State's package against one's own opening of the collection: nothing more, nothing less, nothing else."""
    manifest = parts[0].json("manifest.json")
    if manifest["format"] != "cista-package-2":
        raise Fault(f"{state}: a package of another format")
    counts = manifest["counts"]
    own = opened.get(state, {"packaged": [], "repeats": [], "alternatives": {}})
    expected = {
        "submissions": counts_of_head["submissions"], "withdrawn": counts_of_head["withdrawn"], "packaged": len(own["packaged"]),
        "repeats": len(own["repeats"]), "alternatives": len(own["alternatives"]), "failures": len(failures),
    }
    # A record that was withdrawn counts as such and is named besides.
    found = {name: counts[name] for name in expected}
    if found != expected:
        raise Fault(f"{state}: counted {expected}, packaged {found}")
    named = {(row["record"], row["reason"]) for row in manifest["failures"]}
    if named != {(f"{int.from_bytes(name[:4], 'big')}-{name[4:].hex()}", reason) for name, reason in failures}:
        raise Fault(f"{state}: other failures are named: {named}")

    compare_table(parts, "statements", {statement.identifier: statement for statement in own["packaged"]})
    alternatives = compare_table(parts, "alternatives", {identifier: statement for identifier, (statement, _) in own["alternatives"].items()})
    for identifier, row in alternatives.items():
        if row["alternative_to"] != own["alternatives"][identifier][1].identifier:
            raise Fault(f"{state}: an alternative is another person's")
    return expected


def compare_remarks(parts, own, known_versions):
    """Who was shown a text that is none of the initiative's is named in the remarks, and nobody else."""
    statements = own["packaged"] + [statement for statement, _ in own["alternatives"].values()]
    expected = {statement.identifier for statement in statements if statement.shown not in known_versions}
    named = {row["identifier"] for files in parts for row in files.table("remarks.csv") if row["remark"] == "other-text"}
    if named != expected:
        raise Fault("the remarks name others than those who were shown another text")


def compare_table(parts, name, statements):
    rows = {row["identifier"]: row for files in parts for row in files.table(f"{name}.csv")}
    written = {}
    for files in parts:
        written |= signatures(files, name)
    if set(rows) != set(statements) or set(written) != set(statements):
        raise Fault(f"{name}: other statements than the collection's: {sorted(set(rows) ^ set(statements))[:3]}")
    for identifier, statement in statements.items():
        row = {column: cell for column, cell in rows[identifier].items() if cell}
        row = {column: cell for column, cell in row.items() if column in statement.fields or column not in ("date", "language", "identifier", "mark", "alternative_to")}
        if row != statement.fields:
            raise Fault(f"{name}: a statement has other particulars than were sealed")
        if (rows[identifier]["date"], rows[identifier]["language"]) != (statement.date, statement.language):
            raise Fault(f"{name}: a statement has another day or language")
        date, values = written[identifier]
        typed = [value for field, value in statement.fields.items() if field != "document_or_number_type"]
        # Fields under one key share a value, so only their sums can be compared without the table of keys.
        if date != statement.date or sorted(" ".join(values).split()) != sorted(" ".join(typed).split()):
            raise Fault(f"{name}: the XML of a statement differs from what was sealed")
    return rows


def draw(parts, size, seed):
    """A registrar's sample: the statements with the lowest tickets."""
    identifiers = [row["identifier"] for files in parts for row in files.table("statements.csv")]
    return sorted(identifiers, key=lambda identifier: sha256(b"cista 2026-11 sample\0", seed.strip().encode(), b"\0", identifier.encode()))[:size]


def load_opening(directory, secrets):
    """What lies beside the packages, and of each State the files of its parts. `secrets`: age identity or passphrase of each State."""
    beside = beside_packages(directory)
    if "manifest.json" not in beside.files:
        return beside, directories_only(directory)
    states = {}
    for state, row in beside.json("manifest.json")["states"].items():
        states[state] = [load_part(directory, part, secrets.get(state)) for part in row["parts"]]
    return beside, states


def packages_of(part):
    """The files in which a part lies: age, and for offices that can install nothing the same as an encrypted zip."""
    return [row["name"] for row in part["packages"] if row["name"].endswith((".age", ".zip"))]


def directories_only(directory):
    """Packages in the clear that were taken from what lay beside them."""
    states = {}
    for name in sorted(os.listdir(directory)):
        states.setdefault(name[:2], []).append(Files.of_directory(os.path.join(directory, name)))
    return {state: sorted(parts, key=lambda files: files.json("manifest.json")["part"]["number"]) for state, parts in states.items()}


def load_part(directory, part, secret):
    if part["directory"]:
        return Files.of_directory(os.path.join(directory, part["directory"]))
    found = []
    for name in packages_of(part):
        with open(os.path.join(directory, name), "rb") as file:
            data = file.read()
        found.append(Files.of_zip(unlock_age(data, secret)) if name.endswith(".age") else Files(unlock_zip(data, secret)))
    if not found or any(files.files != found[0].files for files in found):
        raise Fault("the forms of a package differ, or there is none")
    return found[0]


def beside_packages(path):
    """What lies beside the packages, but for these."""
    found = {}
    for name in os.listdir(path):
        full = os.path.join(path, name)
        if os.path.isfile(full) and name in ("manifest.json", "manifest.sig", "committee.json"):
            with open(full, "rb") as file:
                found[name] = file.read()
    return Files(found)

