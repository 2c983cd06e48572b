"""What people answered the coach (coach.md C-1): a remark they have chosen to keep a text in spite of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class KeptRemark:
    """One remark on one text answered by "Keep as is". Only the text's digest is kept: no second copy of it exists."""

    id: UUID
    digest: str
    message_id: str


def digest_of(text: str) -> str:
    """SHA-256 of ``text`` without regard to outer and doubled spaces, hexadecimal: another wording is asked anew."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()
