"""What stands around a package: age to a post-quantum recipient, and the ZIP with AES-256, opened by hand (formats.md, Locks); other age files by pyrage."""

import base64
import hashlib
import hmac
import os
import zlib

import pyrage
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sealing import CommitteeKey, Fault

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
CHUNK = 64 * 1024


def unlock_age(data, secret):
    """`secret`: an identity of either kind, or a passphrase."""
    if secret.startswith("AGE-SECRET-KEY-PQ-1"):
        return PostQuantum(from_bech32(secret)).decrypt(data)
    if secret.startswith("AGE-SECRET-KEY-1"):
        return pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(secret)])
    return pyrage.passphrase.decrypt(data, secret)


class PostQuantum:
    """An identity whose recipient is X-Wing's public key."""

    def __init__(self, seed):
        self.key = CommitteeKey(seed)

    @classmethod
    def generate(cls):
        return cls(os.urandom(32))

    def recipient(self):
        return to_bech32("age1pq", self.key.public)

    def identity(self):
        return to_bech32("age-secret-key-pq-", self.key.seed).upper()

    def decrypt(self, data):
        header, sealed, payload, mac = take_apart(data)
        encapsulated, body = sealed
        file_key = self.key.unseal(encapsulated, body, b"age-encryption.org/mlkem768x25519")
        if not hmac.compare_digest(hmac.digest(derive(file_key, b"", b"header"), header, "sha256"), mac):
            raise Fault("age: the header was changed")
        cipher, plain = ChaCha20Poly1305(derive(file_key, payload[:16], b"payload")), []
        chunks = [payload[at : at + CHUNK + 16] for at in range(16, len(payload), CHUNK + 16)]
        for number, chunk in enumerate(chunks):
            nonce = number.to_bytes(11, "big") + bytes([number == len(chunks) - 1])
            plain.append(cipher.decrypt(nonce, chunk, None))
        return b"".join(plain)


def derive(key, salt, info):
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def take_apart(data):
    """An age file with one stanza for a post-quantum recipient."""
    lines, at = [], 0
    while True:
        end = data.index(b"\n", at)
        lines.append(data[at:end])
        if lines[-1].startswith(b"---"):
            break
        at = end + 1
    if lines[0] != b"age-encryption.org/v1":
        raise Fault("no age file")
    stanza = next((number for number, line in enumerate(lines) if line.startswith(b"-> mlkem768x25519 ")), None)
    if stanza is None:
        raise Fault("age: no stanza for a post-quantum recipient")
    sealed = unpadded(lines[stanza].split(b" ")[2]), unpadded(lines[stanza + 1])
    return data[: at + 3], sealed, data[end + 1 :], unpadded(lines[-1][4:])


def unpadded(text):
    return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)


# ------------ Bech32, of any length


def checksum(numbers):
    value = 1
    for number in numbers:
        top = value >> 25
        value = (value & 0x1FFFFFF) << 5 ^ number
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            value ^= generator if top >> bit & 1 else 0
    return value


def spread(prefix):
    return [ord(character) >> 5 for character in prefix] + [0] + [ord(character) & 31 for character in prefix]


def to_bech32(prefix, data):
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = -(-len(data) * 8 // 5)
    numbers = [bits >> 5 * (count - 1 - at) & 31 for at in range(count)]
    check = checksum(spread(prefix) + numbers + [0] * 6) ^ 1
    numbers += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return prefix + "1" + "".join(BECH32[number] for number in numbers)


def from_bech32(text):
    prefix, _, rest = text.strip().lower().rpartition("1")
    numbers = [BECH32.index(character) for character in rest]
    if checksum(spread(prefix) + numbers) != 1:
        raise Fault("bech32: mistyped")
    numbers = numbers[:-6]
    bits = 0
    for number in numbers:
        bits = bits << 5 | number
    return (bits >> len(numbers) * 5 % 8).to_bytes(len(numbers) * 5 // 8, "big")


# ------------ ZIP with AES-256


def unlock_zip(data, passphrase):
    """The files of an archive of WinZip's kind AE-2, by the central directory."""
    end = data.rindex(b"PK\x05\x06")
    count, at = int.from_bytes(data[end + 10 : end + 12], "little"), int.from_bytes(data[end + 16 : end + 20], "little")
    found = {}
    for _ in range(count):
        if data[at : at + 4] != b"PK\x01\x02" or int.from_bytes(data[at + 10 : at + 12], "little") != 99:
            raise Fault("zip: not all is encrypted with AES")
        packed, size = (int.from_bytes(data[at + place : at + place + 4], "little") for place in (20, 24))
        name, extra, comment = (int.from_bytes(data[at + place : at + place + 2], "little") for place in (28, 30, 32))
        local = int.from_bytes(data[at + 42 : at + 46], "little")
        fields = data[at + 46 + name : at + 46 + name + extra]
        if b"\x01\x99\x07\x00\x02\x00AE\x03\x08\x00" not in fields:
            raise Fault("zip: another strength or method")
        skip = 30 + sum(int.from_bytes(data[local + place : local + place + 2], "little") for place in (26, 28))
        inflate = zlib.decompressobj(-15)
        plain = inflate.decompress(decrypt_entry(data[local + skip : local + skip + packed], passphrase))
        if len(plain) != size or not inflate.eof:
            raise Fault("zip: a file is not packed to its end")
        found[data[at + 46 : at + 46 + name].decode()] = plain
        at += 46 + name + extra + comment
    return found


def decrypt_entry(content, passphrase):
    salt, check, sealed, mac = content[:16], content[16:18], content[18:-10], content[-10:]
    keys = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, 1000, 66)
    if keys[64:] != check or not hmac.compare_digest(hmac.digest(keys[32:64], sealed, "sha1")[:10], mac):
        raise Fault("zip: the passphrase is wrong, or the archive damaged")
    blocks = b"".join(number.to_bytes(16, "little") for number in range(1, len(sealed) // 16 + 2))
    stream = Cipher(algorithms.AES(keys[:32]), modes.ECB()).encryptor().update(blocks)  # noqa: S305 (the counter is AE-2's own)
    return bytes(left ^ right for left, right in zip(sealed, stream))
