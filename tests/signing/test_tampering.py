"""Whoever changes a signed summary is found out."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import pytest
import tampering
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf
from signing_office import COMPANY, Office, new_office, passphrase, record_for
from tampering import TAMPERINGS, Tampering

from malapp.application.ports import Expectation
from malapp.application.troubles import UnreadablePdf
from malapp.domain.goals import Party
from malapp.domain.records import RecordContent, canonical_json
from malapp.domain.signatures import VerificationReport, VerificationState
from malapp.signing import pades, sealing
from malapp.signing.verify import StrictVerifier

pytestmark = pytest.mark.requirement("E-22")


def _answer(pdf: bytes, authority: bytes | None) -> VerificationReport | None:
    """The report, or None for a file that is no PDF any more."""
    try:
        return StrictVerifier().verify(pdf, Expectation(authority=authority))
    except UnreadablePdf:
        return None


@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda tamper: tamper.__name__)
@pytest.mark.parametrize("first", Party)
def test_every_tampering_is_found_whether_the_authority_is_known_or_not(
    tamper: Tampering, first: Party, office: Office, signed_by: dict[Party, bytes]
) -> None:
    signed = signed_by[first]
    tampered = tamper(signed)

    assert tampered != signed
    for authority in (office.authority[0], None):
        report = _answer(tampered, authority)
        assert report is None or report.state is VerificationState.CHANGED
        assert report is None or report.reasons


def test_no_single_changed_bit_goes_unseen(office: Office, bare: bytes) -> None:
    @given(offset=st.integers(0, len(bare) - 1), bit=st.sampled_from([1 << place for place in range(8)]))
    def check(offset: int, bit: int) -> None:
        report = _answer(tampering.flipped(bare, offset, bit), office.authority[0])

        assert report is None or report.state is VerificationState.CHANGED

    check()


@pytest.mark.parametrize("number", [0, 1])
def test_no_changed_byte_of_a_signature_container_goes_unseen(number: int, office: Office, bare: bytes) -> None:
    start, end = tampering.container_hole(bare, number)
    used = (len(bare[start:end].rstrip(b"0")) + 1) // 2

    @given(place=st.integers(0, used - 1), difference=st.integers(1, 255))
    def check(place: int, difference: int) -> None:
        at = start + 2 * place
        value = int(bare[at : at + 2], 16) ^ difference
        report = _answer(bare[:at] + b"%02X" % value + bare[at + 2 :], office.authority[0])

        assert report is None or report.state is VerificationState.CHANGED

    check()


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("extra", [b"\x05\x00", b"\xa1\x02\x05\x00"], ids=["null", "unsigned attribute"])
def test_nothing_can_be_slipped_into_a_signature_container(
    extra: bytes, number: int, office: Office, bare: bytes
) -> None:
    tampered = list(tampering.slipped_into_container(bare, number, extra))

    assert len(tampered) > 80
    for pdf in tampered:
        report = _answer(pdf, office.authority[0])
        assert report is None or report.state is VerificationState.CHANGED


@pytest.mark.parametrize(
    ("tamper", "reason"),
    [
        (tampering.flip_in_page, "signature_broken"),
        (tampering.append_bytes, "appended"),
        (tampering.empty_increment, "appended"),
        (tampering.add_white_box, "content_changed"),
        (tampering.swap_record, "content_changed"),
        (tampering.change_title, "content_changed"),
        (tampering.cut_last_signature, "signatures_missing"),
        (tampering.cut_all_signatures, "signatures_missing"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_the_reason_says_what_was_done(tamper: Tampering, reason: str, office: Office, signed: bytes) -> None:
    report = _answer(tamper(signed), office.authority[0])

    assert report is not None
    assert f"signing.reason.{reason}" in report.reasons


def test_a_white_box_drawn_between_the_two_signatures_is_found(office: Office, summary: bytes) -> None:
    once = office.sign(summary, Party.EMPLOYEE)
    twice = office.sign(tampering.add_white_box(once), Party.MANAGER)

    report = _answer(twice, office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert "signing.reason.content_changed" in report.reasons
    assert [signer.valid for signer in report.signers] == [False, True]


def test_a_white_box_drawn_before_the_first_signature_is_found(office: Office, summary: bytes) -> None:
    report = _answer(office.sign_both(tampering.add_white_box(summary)), office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED


def test_swapped_roles_are_found(office: Office, summary: bytes) -> None:
    pdf = summary
    for role, other in ((Party.EMPLOYEE, Party.MANAGER), (Party.MANAGER, Party.EMPLOYEE)):
        pdf = office.sign(pdf, role, key=office.keys[other], words=passphrase(other))

    report = _answer(pdf, office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert report.reasons == ("signing.reason.wrong_person",)


def test_one_person_cannot_sign_for_both(office: Office, summary: bytes) -> None:
    once = office.sign(summary, Party.MANAGER)
    twice = office.sign(once, Party.EMPLOYEE, key=office.keys[Party.MANAGER], words=passphrase(Party.MANAGER))

    report = _answer(twice, office.authority[0])

    assert report is not None
    assert report.reasons == ("signing.reason.wrong_person",)


@pytest.mark.parametrize("known", [True, False], ids=["authority known", "authority not given"])
def test_a_look_alike_authority_is_found(known: bool, office: Office, summary: bytes) -> None:
    forged = new_office(COMPANY).sign_both(summary)

    report = _answer(forged, office.authority[0] if known else None)

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert report.reasons == ("signing.reason.look_alike",)


def test_a_look_alike_that_also_rewrote_the_record_is_found_by_its_name(
    office: Office, make_summary: Callable[[RecordContent], bytes]
) -> None:
    forger = new_office(COMPANY)
    forged = forger.sign_both(make_summary(record_for(forger)))

    report = _answer(forged, office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert report.reasons == ("signing.reason.look_alike",)


def test_one_signature_by_a_look_alike_is_enough(office: Office, summary: bytes) -> None:
    once = office.sign(summary, Party.EMPLOYEE)
    twice = new_office(COMPANY).sign(once, Party.MANAGER)

    report = _answer(twice, office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert [signer.trusted for signer in report.signers] == [True, False]


def test_a_third_signature_is_found(office: Office, signed: bytes) -> None:
    certificate, wrapped = office.keys[Party.MANAGER]
    key = sealing.open_with_passphrase(wrapped, passphrase(Party.MANAGER))
    hand = pades.Hand(certificate=certificate, key=key, authority=office.authority[0], appearance=b"")
    metadata = PdfSignatureMetadata(field_name="sig_witness", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    writer = IncrementalPdfFileWriter(io.BytesIO(tampering.add_empty_field(signed)))
    thrice = sign_pdf(writer, metadata, pades.cms_signer(hand), existing_fields_only=True, bytes_reserved=8192)

    report = _answer(thrice.getvalue(), office.authority[0])

    assert report is not None
    assert report.state is VerificationState.CHANGED
    assert "signing.reason.extra_signature" in report.reasons
    assert len(report.signers) == 3


def test_a_stored_record_that_differs_is_found(office: Office, signed: bytes, verifier: StrictVerifier) -> None:
    stored = canonical_json(record_for(office, period="2031"))

    report = verifier.verify(signed, Expectation(authority=office.authority[0], record_json=stored))

    assert report.reasons == ("signing.reason.other_record",)


def test_another_frozen_document_is_found(
    office: Office,
    summary: bytes,
    signed: bytes,
    make_summary: Callable[[RecordContent], bytes],
    verifier: StrictVerifier,
) -> None:
    other = make_summary(record_for(office, place="Kontoret"))
    frozen = hashlib.sha256(other).hexdigest()

    report = verifier.verify(
        signed, Expectation(authority=office.authority[0], frozen_sha256=frozen, frozen_length=len(summary))
    )

    assert report.reasons == ("signing.reason.other_original",)


def test_a_new_key_of_the_same_person_is_not_the_one_that_signed(
    office: Office, signed: bytes, verifier: StrictVerifier
) -> None:
    prints = {role: office.signer.fingerprint(key[0]) for role, key in office.keys.items()}
    prints[Party.EMPLOYEE] = office.signer.fingerprint(office.authority[0])

    report = verifier.verify(signed, Expectation(authority=office.authority[0], fingerprints=prints))

    assert report.reasons == ("signing.reason.other_certificate",)
