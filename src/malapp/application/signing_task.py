"""The slow part of signing, as a pure function of plain values: key, appearance, signature, verification."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from malapp.application.ports import AppearanceContent, DocumentWriter, Expectation, Signer, Verifier
from malapp.application.troubles import WrongPassphrase
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.people import Person
from malapp.domain.signatures import Authority, Document, Signature, SigningKey, VerificationReport
from malapp.domain.terms import STANDARD, Chosen

Strokes = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class SignedPdf:
    """What signing brings back; the key is new when the person had none before, or has another name now."""

    content: bytes
    key: SigningKey
    is_new_key: bool
    signature: Signature
    report: VerificationReport


@dataclass(frozen=True, slots=True)
class SigningTask:
    """Everything one signature needs. ``strokes`` of the pad in 0..1; empty means the typed name is shown."""

    document: Document
    authority: Authority
    wrapping_key: bytes
    expectation: Expectation
    person: Person
    role: Party
    language: Language
    key: SigningKey | None
    new_key_id: UUID
    signature_id: UUID
    passphrase: str
    strokes: Strokes
    now: datetime
    is_demo: bool
    terms: Chosen = STANDARD

    def run(self, writer: DocumentWriter, signer: Signer, verifier: Verifier) -> SignedPdf:
        """Sign and verify; WrongPassphrase when the person's existing key does not open."""
        key = self._usable_key(signer) or self._new_key(signer)
        width, height = signer.field_size(self.document.content, self.role)
        look = AppearanceContent(self.person.name, self.role, self.language, self.now, self.strokes, self.terms)
        content = signer.sign(
            self.document.content,
            role=self.role,
            key=(key.certificate, key.wrapped_key),
            passphrase=self.passphrase,
            authority=self.authority.certificate,
            appearance=writer.signature_appearance(look, width, height),
            now=self.now,
        )
        fingerprint = signer.fingerprint(key.certificate)
        fingerprints = {**(self.expectation.fingerprints or {}), self.role: fingerprint}
        report = verifier.verify(
            content, replace(self.expectation, fingerprints=fingerprints, roles=frozenset(fingerprints))
        )
        signature = Signature(
            self.signature_id,
            self.document.id,
            self.role,
            self.person.id,
            self.person.name,
            self.now,
            "drawn" if self.strokes else "typed",
            fingerprint,
        )
        return SignedPdf(content, key, key is not self.key, signature, report)

    def _usable_key(self, signer: Signer) -> SigningKey | None:
        """The person's key; None without one, and when it was made under another name than the person has now."""
        if self.key is None:
            return None
        if not signer.passphrase_opens(self.key.wrapped_key, self.passphrase):
            raise WrongPassphrase
        return self.key if signer.names(self.key.certificate, self.person.id, self.person.name) else None

    def _new_key(self, signer: Signer) -> SigningKey:
        certificate, wrapped = signer.new_key(
            (self.authority.certificate, self.authority.wrapped_key),
            self.wrapping_key,
            person_id=self.person.id,
            name=self.person.name,
            passphrase=self.passphrase,
            now=self.now,
            is_demo=self.is_demo,
        )
        return SigningKey(self.new_key_id, self.person.id, certificate, wrapped, self.now)
