"""The workspace key: 256 random bits, wrapped under what people know.

Argon2id (RFC 9106) makes a key from the passphrase, ChaCha20-Poly1305 (RFC 8439) seals the workspace key under it.
The derivation's own parameters are associated data: whoever weakens them in the file makes the wrap unopenable.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Any

KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WIDEST = (1_048_576, 16, 16)  # 1 GiB: a file must not be able to ask for more


@dataclass(frozen=True, slots=True)
class Effort:
    """What Argon2id is asked for: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


STRONG = Effort(memory=65_536, passes=3, lanes=4)  # RFC 9106 chapter 4, second choice: about 0.15 s
DEMO = Effort(memory=256, passes=1, lanes=1)  # the demo's passphrase is printed on the screen anyway


def new_key() -> bytes:
    """A new random key."""
    return secrets.token_bytes(KEY_BYTES)


def derived(key: bytes, purpose: str) -> bytes:
    """32 bytes for ``purpose``: HKDF-SHA-256 (RFC 5869) of ``key`` without salt, one block."""
    extracted = hmac.new(b"\0" * hashlib.sha256().digest_size, key, hashlib.sha256).digest()
    return hmac.new(extracted, f"malapp:{purpose}".encode() + b"\x01", hashlib.sha256).digest()


def wrapped(key: bytes, secret: str, effort: Effort, context: str) -> dict[str, Any]:
    """``key`` sealed under ``secret`` as JSON values; ``context`` says whose key it is and must be given again."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    wrap: dict[str, Any] = {
        "kdf": "argon2id",
        "memory": effort.memory,
        "passes": effort.passes,
        "lanes": effort.lanes,
        "salt": _text(secrets.token_bytes(_SALT_BYTES)),
        "cipher": "chacha20-poly1305",
        "nonce": _text(secrets.token_bytes(_NONCE_BYTES)),
    }
    cipher = ChaCha20Poly1305(_stretched(secret, wrap))
    return wrap | {"sealed": _text(cipher.encrypt(_bytes(wrap["nonce"]), key, _associated(wrap, context)))}


def unwrapped(wrap: dict[str, Any], secret: str, context: str) -> bytes | None:
    """The key in ``wrap``, None when ``secret`` does not open it; ValueError for a wrap that is none of ours."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if wrap.get("kdf") != "argon2id" or wrap.get("cipher") != "chacha20-poly1305":
        raise ValueError("unknown wrapping")
    parameters = {name: value for name, value in wrap.items() if name != "sealed"}
    try:
        cipher = ChaCha20Poly1305(_stretched(secret, wrap))
        return cipher.decrypt(_bytes(wrap["nonce"]), _bytes(wrap["sealed"]), _associated(parameters, context))
    except InvalidTag:
        return None


def effort_of(wrap: dict[str, Any]) -> Effort:
    """What it takes to try a secret on ``wrap``; ValueError when a file asks for the impossible."""
    asked = (wrap["memory"], wrap["passes"], wrap["lanes"])
    if not all(isinstance(value, int) and 0 < value <= limit for value, limit in zip(asked, _WIDEST, strict=True)):
        raise ValueError("key derivation out of bounds")
    return Effort(*asked)


def _stretched(secret: str, wrap: dict[str, Any]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    effort = effort_of(wrap)
    kdf = Argon2id(
        salt=_bytes(wrap["salt"]),
        length=KEY_BYTES,
        iterations=effort.passes,
        lanes=effort.lanes,
        memory_cost=effort.memory,
    )
    # macOS keyboards may send letters in parts: the same passphrase must open everywhere.
    return kdf.derive(unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass"))


def _associated(parameters: dict[str, Any], context: str) -> bytes:
    return json.dumps([context, parameters], sort_keys=True).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
