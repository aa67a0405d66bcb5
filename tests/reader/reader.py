#!/usr/bin/env python3
"""Reads what Cista writes, from its manual alone: no line of this is shared with the program, and nobody looked at its source for it.

    reader.py vectors DIRECTORY                                        the known answers in tests/vectors
    reader.py open COLLECTION --law DIRECTORY --share FILE...          opens a collection, and counts
    reader.py compare COLLECTION --law DIRECTORY --share FILE... --opened DIRECTORY [--secret XX=SECRET...]
                                                                       compares with what `cista open` made of it
    reader.py share FILE --record FILE [--passphrase TEXT]             checks a share alone, in any of its forms
    reader.py committee QR-TEXT --record FILE                          checks the committee's QR code
    reader.py sample DIRECTORY... --size N --seed TEXT --drawn FILE    draws a sample of a package, and compares with what `cista sample` drew

Prints what it found as lines that begin with `ok`, or one sentence that says what is wrong.
"""

import argparse
import csv
import json
import os
import sys

from collection import LANGUAGES, STATES, Collection, Epoch, Folding, reconcile
from custody import Record, Share, combine, load_record
from package import Files, compare, compare_remarks, draw, load_opening, verify_files, verify_signature
from sealing import Fault, expand, open_once, sha256


NOBODY = {"packaged": [], "repeats": [], "alternatives": {}}


def ok(text):
    print(f"ok  {text}")


def expect(condition, text):
    if not condition:
        raise Fault(f"not so: {text}")
    ok(text)


def refuses(act):
    """What the refusal says, or nothing."""
    try:
        act()
        return None
    except Fault as fault:
        return str(fault)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


# ------------ Known answers


def vectors(options):
    sealing = json.loads(read(os.path.join(options.path, "sealing-1.json")))
    custody = json.loads(read(os.path.join(options.path, "custody-1.json")))
    check_sealing(sealing)
    check_custody(custody)


def check_sealing(known):
    record = Record(known["ceremony"])
    shares = [Share.parse(text).must_belong_to(record) for text in known["shares"]]
    key = combine(shares)
    expect(key.public == record.public, "shares put the committee's key together, and X-Wing's public key comes out of its seed")
    expect(refuses(lambda: combine(shares[: record.quorum - 1])) is not None, "one share fewer does not")
    epoch = Epoch(bytes.fromhex(known["epoch_header"]))
    links, sealed = epoch.links(key), known["record"]
    body = bytes.fromhex(sealed["body"])
    found = open_record(epoch, links, sealed, body)
    expect(found.startswith(sealed["plaintext"].encode()) if isinstance(sealed["plaintext"], str) else False, "a sealed record opens")
    flipped = bytearray(body)
    flipped[20] ^= 1
    expect(refuses(lambda: open_record(epoch, links, sealed, bytes(flipped))) is not None, "with a bit flipped it does not")


def open_record(epoch, links, sealed, body):
    def number(value, names):
        return value if isinstance(value, int) else names.index(value) + 1

    associated = b"cista 2026-11 record" + epoch.hash + bytes.fromhex(sealed["name"])
    associated += bytes([number(sealed["state"], STATES), number(sealed["language"], LANGUAGES)])
    link = links[bytes.fromhex(sealed["slot"])]
    return open_once(expand(link, "cista 2026-11 record key", epoch.hash, body[:16]), body[16:], associated)


def check_custody(known):
    for name, shares in (("first", known["shares_of_first"]), ("second", known["shares_of_second"])):
        record = Record(known[name]["json"])
        expect(Record.from_qr(known[name]["qr"]).value["signature"] == record.value["signature"], f"{name} edition: the committee's QR code is its record")
        held = []
        for share in shares:
            of_file = Share.parse(share["text"]).must_belong_to(record)
            of_qr = Share.parse(share["qr"]).must_belong_to(record)
            of_sheet = Share.from_groups(" ".join(share["groups"]), record)
            if not of_file.encoded() == of_qr.encoded() == of_sheet.encoded():
                raise Fault("the forms of a share differ")
            held.append(of_sheet)
        expect(combine(held).public == record.public, f"{name} edition: file, QR code and groups are the same share, and a quorum opens")
    both = [Share.parse(known[of][0]["text"]) for of in ("shares_of_first", "shares_of_second")]
    expect(refuses(lambda: combine(both * 2)) == "shares of two ceremonies", "shares of two editions do not mix")
    record, locked = Record(known["first"]["json"]), known["locked"]
    share = Share.unlock(locked["text"], locked["passphrase"]).must_belong_to(record)
    expect(share.encoded() == Share.parse(known["shares_of_first"][locked["is"]]["text"]).encoded(), "a locked share opens under its passphrase")
    expect(refuses(lambda: Share.unlock(locked["text"], "another")) is not None, "and under no other")
    for slip in known["mistyped"]:
        said = refuses(lambda: Share.from_groups(slip["typed"], record))
        expect(said is not None, f"refused: {slip['name']} ({said})")


# ------------ Collections and packages


def opened(options):
    collection = Collection(options.path)
    ok("frames, digest, counts, ceremony records, signing chain and manifest's signature hold")
    shares, keys = {}, {}
    for path in options.share:
        share = Share.parse(read(path))
        record = next((record for record in collection.records if record.set == share.set), None)
        if record is None:
            raise Fault(f"{path} is a share of another ceremony")
        shares.setdefault(share.set, []).append(share.must_belong_to(record))
    for held in shares.values():
        key = combine(held)
        keys[sha256(key.public)] = key
    ok(f"{len(options.share)} shares put {len(keys)} key together")
    statements, failures = collection.open(keys)
    found = reconcile(statements, Folding(os.path.join(options.law, "folding.toml")))
    ok(f"{len(statements)} statements open, {len(failures)} records do not")
    return collection, found, failures


def open_collection(options):
    _, found, _ = opened(options)
    for state, sums in sorted(found.items()):
        ok(f"{state}: {len(sums['packaged'])} persons, {len(sums['repeats'])} repeats, {len(sums['alternatives'])} alternatives")


def compare_opening(options):
    collection, found, failures = opened(options)
    secrets = dict(secret.split("=", 1) for secret in options.secret)
    beside, states = load_opening(options.opened, secrets)
    newest = max(collection.records, key=lambda record: (record.generation, record.edition))
    if "manifest.sig" in beside.files:
        verify_signature(beside, newest)
        ok("the committee signed what lies beside the packages")
    for state, parts in states.items():
        for number, files in enumerate(parts, 1):
            own = files.json("manifest.json")
            verify_files(files, own)
            if own["source"]["collection_digest"] != collection.frames.digest.hex() or own["state"] != state:
                raise Fault(f"{state}: the package is of another collection or State")
            verify_signature(files, newest)
            if own["part"]["number"] != number or own["part"]["of"] != len(parts):
                raise Fault(f"{state}: a part is missing")
        named = [(name, reason) for of, name, reason in failures if of == state]
        compare_remarks(parts, found.get(state, NOBODY), collection.versions())
        expected = compare(parts, found, named, collection.manifest["counts"][state], state)
        ok(f"{state}: {', '.join(f'{count} {name}' for name, count in expected.items())}, the same in {len(parts)} part(s)")
    counted = {state for state, row in collection.manifest["counts"].items() if row["submissions"]}
    expect(counted == set(states), "each State with submissions has its package or its line")


def check_share(options):
    record, text = load_record(options.record), read(options.path)
    if "cista-share-locked-1" in text:
        share = Share.unlock(text, options.passphrase)
    elif text.lower().startswith(("cista-share-1", "#")):
        share = Share.parse(text)
    else:
        share = Share.from_groups(text, record)
    share.must_belong_to(record)
    ok(f"share {share.number} of {share.shares}; {share.quorum} open")


def check_committee(options):
    """The text of the committee's QR code is its record."""
    expect(Record.from_qr(options.path.strip()).value["signature"] == load_record(options.record).value["signature"], "the committee's QR code is its record")


def check_sample(options):
    own = draw([Files.of_directory(path) for path in options.path], options.size, options.seed)
    with open(options.drawn, encoding="utf-8", newline="") as file:
        drawn = [row["identifier"] for row in csv.DictReader(file)]
    expect(len(own) == options.size and own == drawn, f"the sample of {options.size} is the one that `cista sample` drew")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("act", choices=["vectors", "open", "compare", "share", "committee", "sample"])
    parser.add_argument("path", nargs="+")
    parser.add_argument("--law")
    parser.add_argument("--share", nargs="+", default=[])
    parser.add_argument("--opened")
    parser.add_argument("--secret", nargs="*", default=[])
    parser.add_argument("--record")
    parser.add_argument("--passphrase", default="")
    parser.add_argument("--size", type=int)
    parser.add_argument("--seed")
    parser.add_argument("--drawn")
    options = parser.parse_args()
    if options.act != "sample":
        (options.path,) = options.path
    try:
        {"vectors": vectors, "open": open_collection, "compare": compare_opening, "share": check_share, "committee": check_committee, "sample": check_sample}[options.act](options)
    except Fault as fault:
        sys.exit(f"reader: {fault}")
    except (KeyError, TypeError, ValueError) as fault:
        sys.exit(f"reader: not as formats.md says: {fault!r}")


main()
