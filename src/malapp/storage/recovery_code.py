"""The recovery code: 130 random bits in letters a person can copy from paper.

Crockford's base 32 (crockford.com/base32.html): no I, L, O or U; read back without regard to case, spaces and dashes,
and with O for 0 and I or L for 1. Two more letters are a check: a slip of the pen is found without the slow key
derivation.
"""

from __future__ import annotations

import hashlib
import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SLIPS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LETTERS = 26
_CHECK_LETTERS = 2
_GROUP = 4


def new_code() -> str:
    """A new code: seven groups of four letters."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LETTERS))
    whole = letters + _check(letters)
    return "-".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))


def normalised(code: str) -> str | None:
    """The letters of ``code`` as they were made; None when it is not a recovery code or miswritten."""
    letters = "".join(letter for letter in code.upper() if letter.isalnum()).translate(_SLIPS)
    if len(letters) != _LETTERS + _CHECK_LETTERS or not set(letters) <= set(_ALPHABET):
        return None
    return letters if letters[_LETTERS:] == _check(letters[:_LETTERS]) else None


def _check(letters: str) -> str:
    number = int.from_bytes(hashlib.sha256(letters.encode()).digest()[:2], "big")
    return _ALPHABET[number >> 11] + _ALPHABET[(number >> 6) & 31]
