"""The ceremony's record, and recovery shares in all the forms in which a custodian holds them: file, locked file, groups of a sheet, QR text."""

import base64
import json
import unicodedata

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sealing import CommitteeKey, Fault, open_once, sha256, verify

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SUITE = "HPKE base, X-Wing (0x647A, draft-ietf-hpke-pq-03), HKDF-SHA-256, ChaCha20-Poly1305"


# ------------ Base 32 and groups


def values(text):
    """The numbers of the characters, as people type them."""
    found = []
    for character in text.upper():
        if character in " -\n\t":
            continue
        character = {"O": "0", "I": "1", "L": "1"}.get(character, character)
        if character not in CROCKFORD:
            raise Fault(f"{character!r} is no character of base 32")
        found.append(CROCKFORD.index(character))
    return found


def join_bits(numbers, length):
    """Five bits a number, the most significant first; what is left over at the end is zero."""
    joined = 0
    for number in numbers:
        joined = joined << 5 | number
    spare = len(numbers) * 5 - length * 8
    if not 0 <= spare < 5 or joined & ((1 << spare) - 1):
        raise Fault("base 32 of another length")
    return (joined >> spare).to_bytes(length, "big")


def base32(text, length):
    return join_bits(values(text), length)


def times(a, b):
    """In GF(32), with x⁵ + x² + 1."""
    product = 0
    for bit in range(5):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << bit - 5
    return product


def ungroup(text, length):
    """Checks each group of five by its last character, and names those that are wrong."""
    numbers, data, wrong = values(text), [], []
    if len(numbers) % 5:
        raise Fault("groups have five characters")
    for at in range(0, len(numbers), 5):
        position = at // 5 + 1
        check = position % 32
        for number, weight in zip(numbers[at : at + 4], (2, 4, 8, 16)):
            check ^= times(number, weight)
        if check != numbers[at + 4]:
            wrong.append(position)
        data += numbers[at : at + 4]
    if wrong:
        raise Fault(f"wrong groups: {wrong}")
    return join_bits(data, length)


# ------------ The record


class Record:
    """The public outcome of a ceremony, verified."""

    def __init__(self, value):
        self.value = value
        if value["format"] != "cista-committee-1" or value["suite"] != SUITE:
            raise Fault("no ceremony record of this format")
        self.public = base64.b64decode(value["public_key"], validate=True)
        self.thumbprint = sha256(self.public)
        if read_thumbprint(value["thumbprint"]) != self.thumbprint:
            raise Fault("the record's thumbprint is another key's")
        self.shares, self.quorum, self.generation = value["shares"], value["quorum"], value["generation"]
        self.edition = value.get("edition", 1)
        self.set = bytes.fromhex(value["set"])
        self.signer = bytes.fromhex(value["signer"])
        self.hashes = {}
        for row in value["share_hashes"]:
            self.hashes[row["number"]] = (bytes.fromhex(row["salt"]), bytes.fromhex(row["hash"]))
        if list(self.hashes) != list(range(1, self.shares + 1)):
            raise Fault("the shares' hashes are not in order")
        verify(self.signer, "cista 2026-11 ceremony record", self.signed(), bytes.fromhex(value["signature"]), "ceremony record")

    def signed(self):
        parts = [self.value[name].encode() for name in ("format", "suite", "date", "public_key")]
        parts += [self.generation.to_bytes(4, "big"), bytes([self.shares, self.quorum]), self.set, self.thumbprint]
        for number, (salt, digest) in self.hashes.items():
            parts += [bytes([number]), salt, digest]
        parts.append(self.signer)
        if self.edition != 1:
            parts.append(self.edition.to_bytes(4, "big"))
        return b"".join(len(part).to_bytes(4, "big") + part for part in parts)

    @classmethod
    def from_qr(cls, text):
        head, _, rest = text.partition("/")
        if head != "CISTA-COMMITTEE-1":
            raise Fault("no committee's QR code")
        numbers = values(rest)
        data = join_bits(numbers, len(numbers) * 5 // 8)
        count, date = data[13], str(int.from_bytes(data[9:13], "big"))
        public, at, hashes = data[31:1247], 1247, []
        for number in range(1, count + 1):
            hashes.append({"number": number, "salt": data[at : at + 16].hex(), "hash": data[at + 16 : at + 48].hex()})
            at += 48
        value = {
            "format": "cista-committee-1", "suite": SUITE, "date": f"{date[:4]}-{date[4:6]}-{date[6:]}",
            "generation": int.from_bytes(data[1:5], "big"), "edition": int.from_bytes(data[5:9], "big"), "shares": count, "quorum": data[14],
            "set": data[15:31].hex(), "public_key": base64.b64encode(public).decode(), "thumbprint": sha256(public).hex(),
            "share_hashes": hashes, "signer": data[at : at + 32].hex(), "signature": data[at + 32 : at + 96].hex(),
        }
        if data[0] != 1 or len(data) != at + 96:
            raise Fault("a committee's QR code of another version or length")
        return cls(value)


def read_thumbprint(text):
    return bytes.fromhex(text.replace("-", ""))


# ------------ Shares


class Share:
    """number ‖ shares ‖ quorum ‖ set ‖ thumbprint ‖ secret."""

    def __init__(self, number, shares, quorum, of_set, thumbprint, secret):
        self.number, self.shares, self.quorum, self.set, self.thumbprint, self.secret = number, shares, quorum, of_set, thumbprint, secret

    def encoded(self):
        return bytes([self.number, self.shares, self.quorum]) + self.set + self.thumbprint + self.secret

    def check(self, length):
        return sha256(b"cista 2026-11 share check", self.encoded())[:length]

    def must_check(self, found):
        if self.check(len(found)) != found:
            raise Fault("the share is damaged")
        return self

    def must_belong_to(self, record):
        """What a custodian does alone at home."""
        salt, digest = record.hashes.get(self.number, (b"", b""))
        if self.set != record.set or sha256(b"cista 2026-11 share hash", salt, self.encoded()) != digest:
            raise Fault("the share is none of this ceremony's")
        return self

    @classmethod
    def from_decoded(cls, data):
        return cls(data[0], data[1], data[2], data[3:19], data[19:51], data[51:83])

    @classmethod
    def parse(cls, text):
        """A share's file, or the text of a sheet's QR code."""
        if text.startswith("CISTA-SHARE-1/"):
            data = ungroup(text.strip().partition("/")[2], 90)
            if data[0] != 1:
                raise Fault("a QR code of another version")
            return cls.from_decoded(data[1:84]).must_check(data[84:])
        head, lines = read_lines(text)
        if head != "cista-share-1":
            raise Fault("no share")
        return cls(*read_place(lines), base32(lines["secret"], 32)).must_check(base32(lines["check"], 5))

    @classmethod
    def from_groups(cls, text, record):
        """The seventeen groups of a sheet; the rest comes from the record."""
        data = ungroup(text, 42)
        if data[0] != 1 or data[2:6] != record.set[:4]:
            raise Fault("a sheet of another ceremony")
        share = cls(data[1], record.shares, record.quorum, record.set, record.thumbprint, data[6:38])
        return share.must_check(data[38:]).must_belong_to(record)

    @classmethod
    def unlock(cls, text, passphrase):
        head, lines = read_lines(text)
        if head != "cista-share-locked-1":
            raise Fault("no locked share")
        place = read_place(lines)
        memory, passes, lanes = (int(number) for number in lines["argon2id"].split(" "))
        if memory > 512 * 1024 or passes > 8 or lanes > 4:
            raise Fault("a share that costs too much to unlock")
        salt, sealed = base32(lines["salt"], 16), base32(lines["sealed"], 48)
        cost = b"".join(number.to_bytes(4, "big") for number in (memory, passes, lanes))
        associated = b"cista 2026-11 share under passphrase" + cost + salt + bytes(place[:3]) + place[3] + place[4]
        if sha256(b"cista 2026-11 locked share check", associated, sealed)[:5] != base32(lines["check"], 5):
            raise Fault("the locked share is damaged")
        kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
        return cls(*place, open_once(kdf.derive(unicodedata.normalize("NFC", passphrase).encode()), sealed, associated))


def read_lines(text):
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return lines[0], dict(line.split(": ", 1) for line in lines[1:])


def read_place(lines):
    number, shares = (int(part) for part in lines["share"].split(" of "))
    return number, shares, int(lines["quorum"]), bytes.fromhex(lines["set"]), read_thumbprint(lines["committee-key"])


# ------------ Shamir's method


def multiply(a, b):
    """In GF(256), with x⁸ + x⁴ + x³ + x² + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = a << 1 ^ (0x11D if a & 0x80 else 0)
        b >>= 1
    return product


def inverse(a):
    result = 1
    for _ in range(254):
        result = multiply(result, a)
    return result


def combine(shares):
    """The committee's key out of a quorum of shares of one ceremony."""
    first = shares[0]
    if any((share.set, share.quorum, share.thumbprint) != (first.set, first.quorum, first.thumbprint) for share in shares):
        raise Fault("shares of two ceremonies")
    shares = list({share.number: share for share in shares}.values())[: first.quorum]
    if len(shares) < first.quorum:
        raise Fault(f"{len(shares)} shares; {first.quorum} are needed")
    seed = bytearray(32)
    for share in shares:
        weight = 1
        for other in shares:
            if other is not share:
                weight = multiply(weight, multiply(other.number, inverse(other.number ^ share.number)))
        for place in range(32):
            seed[place] ^= multiply(weight, share.secret[place])
    key = CommitteeKey(bytes(seed))
    if sha256(key.public) != first.thumbprint:
        raise Fault("the shares put another key together")
    return key


def load_record(path):
    with open(path, encoding="utf-8") as file:
        return Record(json.load(file))
