"""Private keys at rest: a person's under their own passphrase, the authority's under a key of the workspace."""

from __future__ import annotations

import os
import struct
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from malapp.application.troubles import WrongPassphrase

PERSON_MARK = b"MALKEY1\0"
AUTHORITY_MARK = b"MALCA1\0\0"
_NONCE = 12
_SALT = 16
_COST = struct.Struct(">III")
# A forged header must not be able to ask for all memory (KiB) and time of the machine.
_MOST_MEMORY = 1 << 20
_MOST_PASSES = 64
_MEMORY_A_LANE = 8  # KiB, the least that Argon2 works with


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: memory in KiB, passes over it, lanes (Argon2id, RFC 9106)."""

    memory: int
    passes: int
    lanes: int


#: RFC 9106 chapter 4, second recommended option: 64 MiB, three passes; about 0.3 s.
STRONG = Cost(memory=64 * 1024, passes=3, lanes=4)
#: The demo company's passphrase is printed anyway; its keys shall only be quick to open.
CHEAP = Cost(memory=1024, passes=1, lanes=1)


def seal_with_passphrase(key: EllipticCurvePrivateKey, passphrase: str, cost: Cost) -> bytes:
    """``key`` encrypted so that only ``passphrase`` opens it; header and salt are authenticated with it."""
    salt = os.urandom(_SALT)
    head = PERSON_MARK + _COST.pack(cost.memory, cost.passes, cost.lanes) + salt
    return head + _sealed(key, _derived(passphrase, salt, cost), head)


def open_with_passphrase(blob: bytes, passphrase: str) -> EllipticCurvePrivateKey:
    """The key in ``blob``; WrongPassphrase, or ValueError when ``blob`` is no sealed key."""
    length = len(PERSON_MARK) + _COST.size + _SALT
    head, body = blob[:length], blob[length:]
    if len(head) != length or not head.startswith(PERSON_MARK):
        raise ValueError("not a sealed key")
    cost = Cost(*_COST.unpack_from(head, len(PERSON_MARK)))
    affordable = 0 < cost.passes <= _MOST_PASSES and 0 < _MEMORY_A_LANE * cost.lanes <= cost.memory <= _MOST_MEMORY
    if not affordable:
        raise ValueError("not a sealed key")
    try:
        return _opened(body, _derived(passphrase, head[-_SALT:], cost), head)
    except InvalidTag:
        raise WrongPassphrase from None


def seal_with_key(key: EllipticCurvePrivateKey, wrapping_key: bytes) -> bytes:
    """``key`` encrypted under ``wrapping_key`` of 32 bytes."""
    return AUTHORITY_MARK + _sealed(key, wrapping_key, AUTHORITY_MARK)


def open_with_key(blob: bytes, wrapping_key: bytes) -> EllipticCurvePrivateKey:
    """The key in ``blob``; ValueError when ``blob`` is no sealed key or ``wrapping_key`` another workspace's."""
    if not blob.startswith(AUTHORITY_MARK):
        raise ValueError("not a sealed authority key")
    try:
        return _opened(blob[len(AUTHORITY_MARK) :], wrapping_key, AUTHORITY_MARK)
    except InvalidTag:
        raise ValueError("the authority key is sealed under another key") from None


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # Keyboards differ in how they write å and ö (NFC or NFD); the passphrase is the same to the person typing it.
    secret = unicodedata.normalize("NFC", passphrase).encode()
    kdf = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(secret)


def _sealed(key: EllipticCurvePrivateKey, wrapping_key: bytes, head: bytes) -> bytes:
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    nonce = os.urandom(_NONCE)
    return nonce + ChaCha20Poly1305(wrapping_key).encrypt(nonce, plain, head)


def _opened(body: bytes, wrapping_key: bytes, head: bytes) -> EllipticCurvePrivateKey:
    if len(body) <= _NONCE:
        raise ValueError("not a sealed key")
    plain = ChaCha20Poly1305(wrapping_key).decrypt(body[:_NONCE], body[_NONCE:], head)
    key = serialization.load_der_private_key(plain, password=None)
    if not isinstance(key, EllipticCurvePrivateKey):
        raise ValueError("not an elliptic curve key")
    return key
