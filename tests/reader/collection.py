"""A sealed collection: its frames, what they prove, and what a quorum of shares makes readable."""

import json
import tomllib
import unicodedata

from custody import Record
from sealing import Fault, expand, open_once, sha256, verify

STATES = "AT BE BG HR CY CZ DK EE FI FR DE EL HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE UK".split()
LANGUAGES = "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv".split()
FIELDS = (
    "given_names family_names name_at_birth fathers_name residence_street residence_number residence_postcode residence_city residence_country date_of_birth "
    "place_of_birth country_of_permanent_residence nationality document_or_number_type document_or_number issuing_authority"
).split()
LONGEST = {1: 16 << 20, 2: 8 << 10, 3: 64 << 10, 4: 21, 9: 64 << 20}


class Frames:
    """Reads frame after frame, and refuses another order than the one that is written down."""

    def __init__(self, data):
        if data[:16] != b"CISTA-COLLECTION" or data[16] != 1:
            raise Fault("no collection of this version")
        self.digest, self.count = None, 0
        found, at, kind, names = {1: [], 2: [], 3: [], 4: [], 9: []}, 17, 0, b""
        while at < len(data):
            start, before = at, kind
            kind, length = data[at], int.from_bytes(data[at + 1 : at + 5], "big")
            body = data[at + 5 : at + 5 + length]
            if kind not in LONGEST or length > LONGEST[kind] or len(body) != length or kind < before or before == 9:
                raise Fault("frames are cut off, unknown, too long, or in another order")
            name = {2: lambda: epoch_name(body), 3: lambda: body[:20], 4: lambda: body[:20]}.get(kind, lambda: b"")()
            if kind in (2, 3, 4) and kind == before and name <= names:
                raise Fault("names do not ascend")
            names = name
            if kind == 9:
                self.digest, self.count = sha256(data[:start]), sum(len(bodies) for bodies in found.values())
            found[kind].append(body)
            at += 5 + length
        if len(found[1]) != 1 or len(found[9]) != 1:
            raise Fault("head or manifest is missing")
        (self.head,), self.epochs, self.records, self.tombstones, (self.manifest,) = found[1], found[2], found[3], found[4], found[9]


class Epoch:
    """An epoch's header, taken apart."""

    def __init__(self, header):
        if len(header) != 1386 or header[:9] != b"CISTAEPO\x01" or header[9:15] != bytes.fromhex("647a00010003"):
            raise Fault("unsigned-epoch")
        self.header, self.hash, self.name = header, sha256(header[:1322]), epoch_name(header)
        self.instance, self.phase, self.regime = header[15:31], header[31], int.from_bytes(header[32:34], "big")
        self.generation, self.thumbprint, self.date = int.from_bytes(header[34:38], "big"), header[38:70], int.from_bytes(header[70:74], "big")
        self.commitment, self.encapsulated, self.sealed = header[90:122], header[122:1242], header[1242:1290]
        self.signer, self.signature = header[1290:1322], header[1322:]

    def links(self, key):
        """Each slot of the chain, and the key of its record."""
        secret = key.unseal(self.encapsulated, self.sealed, b"cista 2026-11 epoch secret" + self.header[:90])
        if expand(secret, "cista 2026-11 epoch commitment") != self.commitment:
            raise Fault("the epoch's secret is another one")
        chain, found = expand(secret, "cista 2026-11 chain start", self.hash), {}
        for _ in range(1024):
            found[expand(chain, "cista 2026-11 chain slot", self.hash, length=8)] = expand(chain, "cista 2026-11 record key", self.hash)
            chain = expand(chain, "cista 2026-11 chain next", self.hash)
        return found


class Statement:
    """One opened record."""

    def __init__(self, body, plain):
        self.name, self.state, self.language = body[:20], STATES[body[20] - 1], LANGUAGES[body[21] - 1]
        if plain[0] != 1:
            raise Fault("not-a-statement")
        self.shown, self.shown_language, self.flags = plain[1:33], LANGUAGES[plain[33] - 1], plain[34]
        at = 36 + plain[35]
        self.statutory, count = plain[36:at].decode(), plain[at]
        at += 1
        self.fields = {}
        for _ in range(count):
            number, length = plain[at], int.from_bytes(plain[at + 1 : at + 3], "big")
            self.fields[FIELDS[number - 1]] = plain[at + 3 : at + 3 + length].decode()
            at += 3 + length
        if any(plain[at:]) or list(self.fields) != sorted(self.fields, key=FIELDS.index):
            raise Fault("not-a-statement")

    @property
    def date(self):
        digits = f"{int.from_bytes(self.name[:4], 'big')}"
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"

    @property
    def identifier(self):
        """A UUID of version 8, as the packages call the statement."""
        value = bytearray(sha256(b"cista 2026-11 statement identifier", self.name)[:16])
        value[6], value[8] = value[6] & 0x0F | 0x80, value[8] & 0x3F | 0x80
        text = value.hex()
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class Collection:
    """Everything that can be verified without a share."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.frames = Frames(file.read())
        self.head, self.manifest = read_json(self.frames.head, "head"), read_json(self.frames.manifest, "manifest")
        self.instance = bytes.fromhex(self.head["instance"])
        if bytes.fromhex(self.manifest["digest"]) != self.frames.digest or self.manifest["frames"] != self.frames.count:
            raise Fault("the manifest speaks of another file")
        self.check_counts()
        self.records = [Record(self.head["ceremony"])] + [Record(value) for value in self.head.get("further_ceremonies", [])]
        self.chain = self.read_chain()
        self.verify_manifest()
        if [epoch_name(body).hex() for body in self.frames.epochs] != self.manifest["epochs"]:
            raise Fault("the manifest names other epochs")

    def check_counts(self):
        counted = {}
        for body in self.frames.records:
            counted.setdefault(STATES[body[20] - 1], [0, 0])[0] += 1
        for body in self.frames.tombstones:
            state = counted.setdefault(STATES[body[20] - 1], [0, 0])
            state[0] += 1
            state[1] += 1
        claimed = {state: [row["submissions"], row["withdrawn"]] for state, row in self.manifest["counts"].items() if row["submissions"]}
        if counted != claimed:
            raise Fault(f"the manifest counts {claimed}, the file {counted}")

    def read_chain(self):
        """Day by day: the public key that signed then."""
        found, before = {}, None
        for link in map(bytes.fromhex, self.manifest["chain"]):
            day, public, signature = int.from_bytes(link[:4], "big"), link[4:36], link[36:]
            verify(before or public, "cista 2026-11 signing link", self.instance + link[:4] + public, signature, "signing chain")
            if found and day <= max(found):
                raise Fault("the chain's days do not ascend")
            found[day], before = public, public
        return found

    def verify_manifest(self):
        body = self.frames.manifest
        if body[-144:-130] != b',"signature":"' or body[-2:] != b'"}':
            raise Fault("the manifest does not end with its signature")
        signer = self.chain[self.manifest["signed"]]
        verify(signer, "cista 2026-11 collection manifest", sha256(body[:-144] + b"}"), bytes.fromhex(self.manifest["signature"]), "manifest")

    def versions(self):
        """SHA-256 of each language version of the initiative, as statements name what was shown: of its JSON without blanks."""
        return {sha256(json.dumps(version, ensure_ascii=False, separators=(",", ":")).encode()) for version in self.head["initiative"]["versions"]}

    # ---------- With the committee's key

    def open(self, keys):
        """Statements and failures, in the order of the records' names. `keys`: of each thumbprint, the committee's key."""
        epochs, statements, failures = {}, [], []
        for header in self.frames.epochs:
            epochs[epoch_name(header)] = self.open_epoch(header, keys)
        withdrawn = {body[:20] for body in self.frames.tombstones}
        for body in self.frames.records:
            try:
                if body[:20] in withdrawn:
                    raise Fault("withdrawn")
                statements.append(self.open_record(body, epochs))
            except Fault as fault:
                failures.append((STATES[body[20] - 1], body[:20], str(fault)))
        return statements, failures

    def open_epoch(self, header, keys):
        try:
            epoch = Epoch(header)
            days = [day for day, public in self.chain.items() if public == epoch.signer]
            if not days or (min(days) > epoch.date and not self.head["rehearsal"]):
                raise Fault("unsigned-epoch")
            try:
                verify(epoch.signer, "cista 2026-11 epoch header", header[:1322], epoch.signature, "epoch")
            except Fault as fault:
                raise Fault("unsigned-epoch") from fault
            if epoch.instance != self.instance or epoch.phase not in (1, 3) or str(epoch.regime) != self.head["regime"]:
                raise Fault("foreign-epoch")
            if all(epoch.thumbprint != record.thumbprint for record in self.records):
                raise Fault("foreign-epoch")
            return epoch, epoch.links(keys[epoch.thumbprint])
        except Fault as fault:
            return fault

    def open_record(self, body, epochs):
        epoch = epochs.get(body[22:38])
        if epoch is None:
            raise Fault("unknown-epoch")
        if isinstance(epoch, Fault):
            raise epoch
        epoch, links = epoch
        link, sealed = links.get(body[38:46]), body[46:]
        if link is None:
            raise Fault("does-not-open")
        key = expand(link, "cista 2026-11 record key", epoch.hash, sealed[:16])
        associated = b"cista 2026-11 record" + epoch.hash + body[:22]
        try:
            plain = open_once(key, sealed[16:], associated)
        except Fault as fault:
            raise Fault("does-not-open") from fault
        try:
            return Statement(body, plain)
        except (IndexError, UnicodeDecodeError) as error:
            raise Fault("not-a-statement") from error


def read_json(body, what):
    try:
        return json.loads(body)
    except ValueError as error:
        raise Fault(f"the {what} is no JSON") from error


def epoch_name(header):
    return sha256(header[:1322])[:16]


# ------------ Who is one person


class Folding:
    """The bytes that two forms of one person share, by src/manual/law.md and the table in assets/law/folding.toml."""

    def __init__(self, path):
        with open(path, "rb") as file:
            table = tomllib.load(file)
        self.letters = {}
        for part in ("letters", "greek", "cyrillic"):
            self.letters |= table[part]

    def fold(self, text):
        text = unmarked(unmarked(text).casefold())
        text = "".join(self.letters.get(character, character) for character in text)
        return "".join(character for character in text if character.isalpha() or character.isnumeric())

    def person(self, statement):
        fields = statement.fields
        if "document_or_number" in fields:
            number = unicodedata.normalize("NFKC", fields["document_or_number"]).upper()
            return statement.state, fields.get("document_or_number_type", ""), self.fold(number)
        return (statement.state, *(self.fold(fields.get(name, "")) for name in ("given_names", "family_names")), day_of(fields.get("date_of_birth", "")), self.fold(fields.get("residence_postcode", "")))


def unmarked(text):
    return "".join(character for character in unicodedata.normalize("NFKD", text) if not unicodedata.category(character).startswith("M"))


def day_of(text):
    """The usual ways to write a day; another way is taken as it stands."""
    parts = [part for part in "".join(character if character.isdigit() else " " for character in text).split() if part]
    if len(parts) != 3:
        return text
    year, month, day = parts if len(parts[0]) == 4 else parts[::-1]
    return f"{int(year):04}-{int(month):02}-{int(day):02}"


def reconcile(statements, folding):
    """Of each State the packaged statements, the repeats and the alternatives, by identifier."""
    seen, found = {}, {}
    for statement in statements:
        sums = found.setdefault(statement.state, {"packaged": [], "repeats": [], "alternatives": {}})
        person = folding.person(statement)
        if person not in seen:
            seen[person] = (statement, [statement.fields])
            sums["packaged"].append(statement)
            continue
        first, variants = seen[person]
        if statement.fields in variants:
            sums["repeats"].append(statement)
        else:
            variants.append(statement.fields)
            sums["alternatives"][statement.identifier] = (statement, first)
    return found
