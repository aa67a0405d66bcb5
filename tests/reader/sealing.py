"""Derivation, signatures, and the key encapsulation that opens an epoch. Written from src/manual/formats.md and the standards that it names."""

import hashlib
import hmac

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from kyber_py.ml_kem import ML_KEM_768

KEM, KDF, AEAD = bytes.fromhex("647a"), bytes.fromhex("0001"), bytes.fromhex("0003")


class Fault(Exception):
    """Something is not as formats.md says."""


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def expand(key, label, *context, length=32):
    return HKDFExpand(hashes.SHA256(), length, label.encode() + b"".join(context)).derive(key)


def verify(public, label, message, signature, what):
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, label.encode() + b"\0" + message)
    except (InvalidSignature, ValueError) as error:
        raise Fault(f"{what}: the signature does not hold") from error


def open_once(key, sealed, associated):
    """ChaCha20-Poly1305 under a key that is used once, hence with a nonce of zeros."""
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(12), sealed, associated)
    except InvalidTag as error:
        raise Fault("does not open") from error


class CommitteeKey:
    """X-Wing's key pair out of its seed of 32 bytes (draft-connolly-cfrg-xwing-kem)."""

    def __init__(self, seed):
        self.seed = seed
        expanded = hashlib.shake_256(seed).digest(96)
        encapsulation, self.lattice = ML_KEM_768.key_derive(expanded[:64])
        self.curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.curve_public = self.curve.public_key().public_bytes_raw()
        self.public = encapsulation + self.curve_public

    def decapsulate(self, encapsulated):
        inner, point = encapsulated[:1088], encapsulated[1088:]
        first = ML_KEM_768.decaps(self.lattice, inner)
        second = self.curve.exchange(X25519PublicKey.from_public_bytes(point))
        return hashlib.sha3_256(first + second + point + self.curve_public + b"\\.//^\\").digest()

    def unseal(self, encapsulated, sealed, info):
        """HPKE in base mode, single shot (RFC 9180, sections 5.1 and 6.1)."""
        suite = b"HPKE" + KEM + KDF + AEAD
        shared = self.decapsulate(encapsulated)

        def extract(salt, label, value):
            return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + value, "sha256")

        def expand_labelled(key, label, context, length):
            return HKDFExpand(hashes.SHA256(), length, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context).derive(key)

        context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
        secret = extract(shared, b"secret", b"")
        key = expand_labelled(secret, b"key", context, 32)
        nonce = expand_labelled(secret, b"base_nonce", context, 12)
        try:
            return ChaCha20Poly1305(key).decrypt(nonce, sealed, b"")
        except InvalidTag as error:
            raise Fault("the epoch's secret does not open") from error
