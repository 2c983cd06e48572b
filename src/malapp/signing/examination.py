"""The steps of the strict verification (design: pdf, chapter 2), each adding its reasons.

pyHanko answers whether a signature is cryptographically right and whether what was added afterwards was allowed. What
it leaves open is decided here: that exactly the expected fields are signed, by the persons the record names, under the
authority the record names, and that there is nothing in the file but the frozen pages and these signatures.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import struct
import zlib
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.exceptions import UnsupportedAlgorithm
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature, SignatureCoverageLevel
from pyhanko.sign.validation.pdf_embedded import async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError

from malapp.application.ports import Expectation
from malapp.application.troubles import UnreadablePdf
from malapp.domain.goals import Party
from malapp.domain.signatures import SIGNATURE_FIELDS, SignerReport, VerificationReport, VerificationState
from malapp.signing import container, increments
from malapp.signing.embedded import EmbeddedRecord, read_record
from malapp.signing.identity import certificate_name, fingerprint

#: What pyHanko and asn1crypto raise about files that somebody has bent; all of them mean "not as malapp wrote it".
BENT = (
    PdfError,
    ValidationError,
    PathError,
    UnsupportedAlgorithm,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    OSError,
    struct.error,
    zlib.error,
)
_ROLES = {name: role for role, name in SIGNATURE_FIELDS.items()}


@dataclass(frozen=True, slots=True)
class _Seen:
    """One signature after its own examination; ``chain`` is None when its certificates could not be read."""

    field: str
    name: str
    time: str
    is_valid: bool
    chain: container.Chain | None

    @property
    def role(self) -> Party | None:
        return _ROLES.get(self.field)


@dataclass(slots=True)
class _Findings:
    """Reasons found so far, each once and in order; ``is_known`` turns False when only the signer is in doubt."""

    reasons: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def fault(self, reason: str) -> None:
        if f"signing.reason.{reason}" not in self.reasons:
            self.reasons.append(f"signing.reason.{reason}")

    def doubt(self, reason: str) -> None:
        if f"signing.reason.{reason}" not in self.doubts:
            self.doubts.append(f"signing.reason.{reason}")

    def state(self) -> VerificationState:
        if self.reasons:
            return VerificationState.CHANGED
        return VerificationState.UNKNOWN_SIGNER if self.doubts else VerificationState.UNCHANGED


def examined(pdf: bytes, expectation: Expectation) -> VerificationReport:
    """The report on ``pdf``; UnreadablePdf when it does not open as a PDF."""
    findings = _Findings()
    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        signatures = list(reader.embedded_signatures) if not reader.encrypted else []
    except BENT:
        raise UnreadablePdf from None
    seen = tuple(_seen(pdf, signature) for signature in signatures)
    _check_fields(seen, expectation, findings)
    if seen:
        if not all(signature.is_valid for signature in seen):
            findings.fault("signature_broken")
        _check_file(reader, signatures, findings)
        _check_record(reader, seen, expectation, findings)
        _check_certificates(seen, expectation, findings)
        _check_original(pdf[: expectation.frozen_length], expectation, findings)
    elif expectation.frozen_sha256 is None:
        findings.fault("signatures_missing")  # nothing at all speaks for this file
    else:
        _check_original(pdf, expectation, findings)
    return VerificationReport(
        findings.state(),
        tuple(_report(signature, expectation) for signature in seen),
        (*findings.reasons, *findings.doubts),
    )


def _seen(pdf: bytes, signature: EmbeddedPdfSignature) -> _Seen:
    try:
        chain = container.chain_of(signature)
        name = chain.signer.subject.native["common_name"]
        time = _signed_at(signature).isoformat()
        valid = container.is_as_written(pdf, signature) and asyncio.run(_is_sound(signature, chain))
    except BENT:
        return _Seen(signature.field_name, "", "", is_valid=False, chain=None)
    return _Seen(signature.field_name, name, time, is_valid=valid, chain=chain)


async def _is_sound(signature: EmbeddedPdfSignature, chain: container.Chain) -> bool:
    """Right mathematics, right certificate at the time of signing, nothing but signatures added after it."""
    context = ValidationContext(trust_roots=[chain.authority], moment=_signed_at(signature), allow_fetching=False)
    status = await async_validate_pdf_signature(signature, signer_validation_context=context)
    return bool(status.bottom_line and status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION)


def _signed_at(signature: EmbeddedPdfSignature) -> datetime:
    at = signature.self_reported_timestamp
    if at is None or at.tzinfo is None:
        raise ValueError("no time of signing")
    return at


def _check_fields(seen: tuple[_Seen, ...], expectation: Expectation, findings: _Findings) -> None:
    wanted = {SIGNATURE_FIELDS[role] for role in expectation.roles}
    found = [signature.field for signature in seen]
    if wanted - set(found):
        findings.fault("signatures_missing")
    if set(found) - wanted or len(found) != len(set(found)):
        findings.fault("extra_signature")


def _check_file(reader: PdfFileReader, signatures: list[EmbeddedPdfSignature], findings: _Findings) -> None:
    """The file is the frozen revision, one revision for each signature, and nothing after the last of them."""
    try:
        if not increments.only_signatures_added(signatures, reader):
            findings.fault("content_changed")
        if not increments.nothing_follows(signatures, reader):
            findings.fault("appended")
    except BENT:
        findings.fault("content_changed")


def _check_record(
    reader: PdfFileReader, seen: tuple[_Seen, ...], expectation: Expectation, findings: _Findings
) -> None:
    try:
        record = read_record(reader)
    except BENT:
        findings.fault("record_missing")
        return
    if expectation.record_json is not None and record.data != expectation.record_json:
        findings.fault("other_record")
    for signature in seen:
        if signature.chain is not None and signature.role is not None:
            _check_person(signature.role, signature.chain, record, findings)
            _check_authority(signature.chain, record, expectation, findings)


def _check_person(role: Party, chain: container.Chain, record: EmbeddedRecord, findings: _Findings) -> None:
    identifier, name = record.parties[role]
    subject = chain.signer.subject.native
    if subject.get("serial_number") != identifier or subject.get("common_name") != certificate_name(name):
        findings.fault("wrong_person")


def _check_authority(
    chain: container.Chain, record: EmbeddedRecord, expectation: Expectation, findings: _Findings
) -> None:
    """Known, unknown, or a look-alike: one that bears the known name, or is not the one the signed record names."""
    used = chain.authority.dump()
    if record.authority_fingerprint != fingerprint(used):
        findings.fault("look_alike")
    elif expectation.authority is None:
        findings.doubt("no_authority")
    elif used != expectation.authority:
        known = type(chain.authority).load(expectation.authority)
        if chain.authority.subject == known.subject:
            findings.fault("look_alike")
        else:
            findings.doubt("unknown_authority")


def _check_original(frozen: bytes, expectation: Expectation, findings: _Findings) -> None:
    if expectation.frozen_sha256 is not None and hashlib.sha256(frozen).hexdigest() != expectation.frozen_sha256:
        findings.fault("other_original")


def _check_certificates(seen: tuple[_Seen, ...], expectation: Expectation, findings: _Findings) -> None:
    if expectation.fingerprints is None:
        return
    for signature in seen:
        expected = expectation.fingerprints.get(signature.role) if signature.role else None
        if expected is None or signature.chain is None or fingerprint(signature.chain.signer.dump()) != expected:
            findings.fault("other_certificate")


def _report(signature: _Seen, expectation: Expectation) -> SignerReport:
    trusted = (
        signature.is_valid and signature.chain is not None and signature.chain.authority.dump() == expectation.authority
    )
    role = signature.role.value if signature.role else signature.field
    return SignerReport(role, signature.name, signature.time, valid=signature.is_valid, trusted=trusted)
