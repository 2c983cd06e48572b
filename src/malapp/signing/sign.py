"""Making authorities, keys and signatures; the cryptography itself is imported on first use."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from malapp.application.troubles import WrongPassphrase
from malapp.domain.goals import Party


class PadesSigner:
    """PAdES signatures (ETSI.CAdES.detached, SHA-256) with keys of the company's own authority; a ``Signer``."""

    def new_authority(self, company: str, wrapping_key: bytes, now: datetime) -> tuple[bytes, bytes]:
        """(certificate DER, wrapped key) of a new authority; ``wrapping_key`` of 32 bytes."""
        from malapp.signing import identity, sealing

        key = identity.new_private_key()
        return identity.authority_certificate(key, company, now), sealing.seal_with_key(key, wrapping_key)

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
        from malapp.signing import identity, sealing

        issuer = (authority[0], sealing.open_with_key(authority[1], wrapping_key))
        key = identity.new_private_key()
        certificate = identity.person_certificate(key.public_key(), issuer, person_id=person_id, name=name, now=now)
        return certificate, sealing.seal_with_passphrase(key, passphrase, sealing.CHEAP if is_demo else sealing.STRONG)

    def fingerprint(self, certificate: bytes) -> str:
        """Lower-case hexadecimal SHA-256 of a DER certificate."""
        from malapp.signing import identity

        return identity.fingerprint(certificate)

    def names(self, certificate: bytes, person_id: UUID, name: str) -> bool:
        """Whether ``certificate`` (DER) is of this person under this name."""
        from malapp.signing import identity

        return identity.names(certificate, person_id, name)

    def to_pem(self, certificate: bytes) -> bytes:
        """A DER certificate as PEM."""
        from malapp.signing import identity

        return identity.to_pem(certificate)

    def to_der(self, certificate: bytes) -> bytes:
        """A certificate in PEM or DER as DER; ValueError when it is neither."""
        from malapp.signing import identity

        return identity.to_der(certificate)

    def passphrase_opens(self, wrapped_key: bytes, passphrase: str) -> bool:
        """Whether ``passphrase`` opens a person's key."""
        from malapp.signing import sealing

        try:
            sealing.open_with_passphrase(wrapped_key, passphrase)
        except WrongPassphrase:
            return False
        return True

    def field_size(self, pdf: bytes, role: Party) -> tuple[float, float]:
        """Width and height in points of the role's signature field; UnreadablePdf, or ValueError without the field."""
        from malapp.signing import pades

        return pades.field_size(pdf, role)

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
        """``pdf`` with the role's signature added as an increment.

        Whoever signs first certifies the document so that only the other signature may follow. WrongPassphrase when
        the key does not open, UnreadablePdf when there is no PDF, ValueError when the field is missing or signed
        already, or the key is not the certificate's.
        """
        from malapp.signing import identity, pades, sealing

        certificate, wrapped = key
        private_key = sealing.open_with_passphrase(wrapped, passphrase)
        if not identity.belongs(certificate, private_key):
            raise ValueError("the key is not the certificate's")
        hand = pades.Hand(certificate=certificate, key=private_key, authority=authority, appearance=appearance)
        return pades.signed(pdf, role, hand, identity.aware(now))
