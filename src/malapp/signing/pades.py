"""One PAdES signature as an incremental update of a PDF (ISO 32000-2, ETSI EN 319 142), by pyHanko, offline."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from pyhanko.pdf_utils.content import AppearanceContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import BaseStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from malapp.application.troubles import UnreadablePdf
from malapp.domain.goals import Party
from malapp.domain.signatures import SIGNATURE_FIELDS

#: Hexadecimal digits kept free for the signature. A fixed number saves a rehearsal, and guessing it tightly fails at
#: random because ECDSA signatures differ in length.
RESERVED = 8192


@dataclass(frozen=True, slots=True)
class Hand:
    """What somebody signs with: own key and certificate, the authority's certificate (DER), the look (a PDF page)."""

    certificate: bytes
    key: EllipticCurvePrivateKey = field(repr=False)
    authority: bytes
    appearance: bytes


class _Increment(IncrementalPdfFileWriter):
    """An update with a signature and nothing else.

    pyHanko's own also writes its name and today's date into the document information and metadata and raises the
    PDF version: the description of the document would no longer be the frozen one, nor PDF 1.7 as PDF/A-3 is.
    """

    def _update_meta(self) -> None:
        pass

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        pass


class _Look(AppearanceContent):
    """The first page of a PDF given as bytes, fitted into the signature field."""

    def __init__(self, writer: BasePdfFileWriter, box: BoxConstraints, page: bytes) -> None:
        super().__init__(writer, box)
        self._page = page

    def render(self) -> bytes:
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._page)))
        self.resources.xobject["/Look"] = page
        left, bottom, right, top = (float(side) for side in page.get_object()["/BBox"])
        # The box knows whole points only, so a page made for the field comes out a hair smaller, never cut.
        scale = min(self.box.width / (right - left), self.box.height / (top - bottom))
        return b"q %.5f 0 0 %.5f %.5f %.5f cm /Look Do Q" % (scale, scale, -left * scale, -bottom * scale)


@dataclass(frozen=True)
class _LookStyle(BaseStampStyle):
    page: bytes = b""

    def create_stamp(  # type: ignore[override]  # pyHanko asks for no more than an AppearanceContent
        self,
        writer: BasePdfFileWriter,
        box: BoxConstraints,
        text_params: dict[str, str],  # noqa: ARG002  # pyHanko passes it by name
    ) -> _Look:
        return _Look(writer, box, self.page)


def field_size(pdf: bytes, role: Party) -> tuple[float, float]:
    """Width and height in points of the role's field."""
    try:
        found = _field(PdfFileReader(io.BytesIO(pdf)), role)
        left, bottom, right, top = (float(side) for side in found["/Rect"])
    except PdfError:
        raise UnreadablePdf from None
    return abs(right - left), abs(top - bottom)


def signed(pdf: bytes, role: Party, hand: Hand, now: datetime) -> bytes:
    """``pdf`` with the signature of ``role`` at ``now`` (with its offset from UTC)."""
    try:
        writer = _Increment(io.BytesIO(pdf))
        if _field(writer.prev, role).get("/V") is not None:
            raise ValueError(f"{SIGNATURE_FIELDS[role]} is signed already")
        is_first = not list(enumerate_sig_fields(writer, filled_status=True))
    except PdfError:
        raise UnreadablePdf from None
    return asyncio.run(_sign(writer, _signer(role, hand, certify=is_first), now))


def _field(reader: PdfFileReader, role: Party) -> Any:
    name = SIGNATURE_FIELDS[role]
    for found, _value, reference in enumerate_sig_fields(reader):
        if found == name:
            return reference.get_object()
    raise ValueError(f"the document has no field {name}")


def cms_signer(hand: Hand) -> SimpleSigner:
    """What makes the CMS container: key, own certificate and the authority's."""
    key = hand.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    chain.register(_loaded(x509.Certificate, hand.authority))
    return SimpleSigner(_loaded(x509.Certificate, hand.certificate), _loaded(keys.PrivateKeyInfo, key), chain)


def _signer(role: Party, hand: Hand, *, certify: bool) -> PdfSigner:
    signer = cms_signer(hand)
    metadata = PdfSignatureMetadata(
        field_name=SIGNATURE_FIELDS[role],
        md_algorithm="sha256",
        name=signer.subject_name,
        subfilter=SigSeedSubFilter.PADES,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    return PdfSigner(metadata, signer, stamp_style=_LookStyle(page=hand.appearance))


def _loaded(kind: Any, data: bytes) -> Any:
    return kind.load(data, strict=True)


async def _sign(writer: IncrementalPdfFileWriter, signer: PdfSigner, now: datetime) -> bytes:
    # PdfSigner.async_sign_pdf step by step, because only the session knows the time that is written into the signature.
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = now
    prepared = session.prepare_tbs_document(validation_info=None, bytes_reserved=RESERVED)
    digest, output = prepared.digest_tbs_document()
    done = await prepared.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=now)
    )
    await done.post_signature_processing(output)
    return cast("io.BytesIO", output).getvalue()
