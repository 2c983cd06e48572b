"""What the use cases need of the signing room: keys, signatures, verification."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from malapp.domain.goals import Party
from malapp.domain.signatures import VerificationReport


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a signed summary must satisfy beyond its own cryptography; None means "not known here".

    ``fingerprints`` are the hexadecimal SHA-256 of the certificate each role signed with, ``record_json`` the record as
    stored, ``frozen_sha256`` and ``frozen_length`` describe the PDF before the first signature; ``roles`` must
    have signed.
    """

    authority: bytes | None = None
    fingerprints: Mapping[Party, str] | None = None
    record_json: bytes | None = None
    frozen_sha256: str | None = None
    frozen_length: int | None = None
    roles: frozenset[Party] = frozenset(Party)


class Signer(Protocol):
    """The company's own certificate authority and the people's keys. Safe in a worker thread."""

    def new_authority(self, company: str, wrapping_key: bytes, now: datetime) -> tuple[bytes, bytes]:
        """(certificate DER, wrapped key) of a new authority; ``wrapping_key`` of 32 bytes."""

    def new_key(
        self,
        authority: tuple[bytes, bytes],
        wrapping_key: bytes,
        *,
        person_id: UUID,
        name: str,
        passphrase: str,
        now: datetime,
        is_demo: bool = False,
    ) -> tuple[bytes, bytes]:
        """(certificate DER, wrapped key) for a person; the key opens only with ``passphrase``."""

    def fingerprint(self, certificate: bytes) -> str:
        """Lower-case hexadecimal SHA-256 of a DER certificate."""

    def names(self, certificate: bytes, person_id: UUID, name: str) -> bool:
        """Whether a person's certificate (DER) still says who the person is: after a change of name it does not, and a
        record with the new name needs a new key.
        """

    def to_pem(self, certificate: bytes) -> bytes:
        """A DER certificate as PEM."""

    def to_der(self, certificate: bytes) -> bytes:
        """A certificate read from a file (PEM or DER) as DER; ValueError when it is neither."""

    def passphrase_opens(self, wrapped_key: bytes, passphrase: str) -> bool:
        """Whether ``passphrase`` opens a person's key."""

    def field_size(self, pdf: bytes, role: Party) -> tuple[float, float]:
        """Width and height in points of the role's signature field."""

    def sign(
        self,
        pdf: bytes,
        *,
        role: Party,
        key: tuple[bytes, bytes],
        passphrase: str,
        authority: bytes,
        appearance: bytes,
        now: datetime,
    ) -> bytes:
        """``pdf`` with the role's signature added as an increment (PAdES, ETSI.CAdES.detached); WrongPassphrase."""


class Verifier(Protocol):
    """The strict verification of design/pdf.md chapter 2."""

    def verify(self, pdf: bytes, expectation: Expectation) -> VerificationReport:
        """One of three answers with its reasons; UnreadablePdf."""
