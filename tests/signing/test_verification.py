"""The three answers of the strict verification."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from signing_office import NOW, PEOPLE, Office, bare_summary, new_office, plain_look, record_for

from malapp.application.ports import Expectation
from malapp.application.texts import texts
from malapp.application.troubles import UnreadablePdf
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.records import canonical_json
from malapp.domain.signatures import VerificationState
from malapp.signing.verify import StrictVerifier

pytestmark = pytest.mark.requirement("E-22")


def _everything_known(office: Office, summary: bytes) -> Expectation:
    return Expectation(
        authority=office.authority[0],
        fingerprints={role: office.signer.fingerprint(key[0]) for role, key in office.keys.items()},
        record_json=canonical_json(record_for(office)),
        frozen_sha256=hashlib.sha256(summary).hexdigest(),
        frozen_length=len(summary),
    )


@pytest.mark.parametrize("first", Party)
def test_signed_by_both_in_either_order_is_unchanged(
    first: Party, office: Office, summary: bytes, signed_by: dict[Party, bytes], verifier: StrictVerifier
) -> None:
    signed = signed_by[first]

    for expectation in (Expectation(authority=office.authority[0]), _everything_known(office, summary)):
        report = verifier.verify(signed, expectation)
        assert report.state is VerificationState.UNCHANGED
        assert report.reasons == ()


def test_the_report_names_both_with_their_times(office: Office, signed: bytes, verifier: StrictVerifier) -> None:
    report = verifier.verify(signed, Expectation(authority=office.authority[0]))

    assert [(each.role, each.name) for each in report.signers] == [
        ("employee", PEOPLE[Party.EMPLOYEE][1]),
        ("manager", PEOPLE[Party.MANAGER][1]),
    ]
    assert {datetime.fromisoformat(each.time) for each in report.signers} == {NOW}
    assert all(each.valid and each.trusted for each in report.signers)


def test_without_an_authority_the_signers_are_unknown(signed: bytes, verifier: StrictVerifier) -> None:
    report = verifier.verify(signed, Expectation())

    assert report.state is VerificationState.UNKNOWN_SIGNER
    assert report.reasons == ("signing.reason.no_authority",)
    assert [(each.valid, each.trusted) for each in report.signers] == [(True, False)] * 2


def test_with_another_companys_authority_the_signers_are_unknown(signed: bytes, verifier: StrictVerifier) -> None:
    other = new_office("Nordlys Rørleggerservice AS")

    report = verifier.verify(signed, Expectation(authority=other.authority[0]))

    assert report.state is VerificationState.UNKNOWN_SIGNER
    assert report.reasons == ("signing.reason.unknown_authority",)


def test_one_signature_is_enough_only_when_one_is_expected(
    office: Office, summary: bytes, verifier: StrictVerifier
) -> None:
    once = office.sign(summary, Party.EMPLOYEE)
    half = verifier.verify(once, Expectation(authority=office.authority[0], roles=frozenset({Party.EMPLOYEE})))
    both = verifier.verify(once, Expectation(authority=office.authority[0]))
    other = verifier.verify(once, Expectation(authority=office.authority[0], roles=frozenset({Party.MANAGER})))

    assert half.state is VerificationState.UNCHANGED
    assert (both.state, both.reasons) == (VerificationState.CHANGED, ("signing.reason.signatures_missing",))
    assert other.state is VerificationState.CHANGED


def test_an_unsigned_summary_lacks_its_signatures(office: Office, summary: bytes, verifier: StrictVerifier) -> None:
    report = verifier.verify(summary, Expectation(authority=office.authority[0]))

    assert (report.state, report.reasons) == (VerificationState.CHANGED, ("signing.reason.signatures_missing",))
    assert report.signers == ()


def test_a_frozen_summary_that_waits_for_signatures_is_compared_byte_by_byte(
    summary: bytes, verifier: StrictVerifier
) -> None:
    frozen = hashlib.sha256(summary).hexdigest()
    waiting = Expectation(frozen_sha256=frozen, frozen_length=len(summary), roles=frozenset())

    assert verifier.verify(summary, waiting).state is VerificationState.UNCHANGED
    assert verifier.verify(summary + b" ", waiting).state is VerificationState.CHANGED
    assert verifier.verify(summary, Expectation(roles=frozenset())).state is VerificationState.CHANGED


def test_a_foreign_pdf_lacks_its_signatures(verifier: StrictVerifier) -> None:
    report = verifier.verify(plain_look(200, 200), Expectation())

    assert (report.state, report.reasons) == (VerificationState.CHANGED, ("signing.reason.signatures_missing",))


@pytest.mark.parametrize("garbage", [b"", b"hello", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n" + bytes(100), b"PK\x03\x04"])
def test_what_is_no_pdf_cannot_be_read(garbage: bytes, verifier: StrictVerifier) -> None:
    with pytest.raises(UnreadablePdf):
        verifier.verify(garbage, Expectation())


def test_half_a_file_is_never_unchanged(office: Office, signed: bytes, verifier: StrictVerifier) -> None:
    for share in range(1, 20):
        part = signed[: len(signed) * share // 20]
        try:
            report = verifier.verify(part, Expectation(authority=office.authority[0]))
        except UnreadablePdf:
            continue
        assert report.state is VerificationState.CHANGED


def test_an_encrypted_copy_lacks_its_signatures(signed: bytes, verifier: StrictVerifier) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))

    try:
        state = verifier.verify(out.getvalue(), Expectation()).state
    except UnreadablePdf:
        return
    assert state is VerificationState.CHANGED


def test_a_summary_without_its_record_is_not_accepted(office: Office, verifier: StrictVerifier) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bare_summary(record_for(office)))) as document:
        del document.Root.Names
        document.save(out)

    report = verifier.verify(office.sign_both(out.getvalue()), Expectation(authority=office.authority[0]))

    assert (report.state, report.reasons) == (VerificationState.CHANGED, ("signing.reason.record_missing",))


def test_an_old_summary_holds_after_the_certificates_have_run_out(verifier: StrictVerifier) -> None:
    old = new_office(now=datetime(2001, 3, 4, tzinfo=UTC))
    signed = old.sign_both(bare_summary(record_for(old)))

    report = verifier.verify(signed, Expectation(authority=old.authority[0]))

    assert report.state is VerificationState.UNCHANGED


@pytest.mark.parametrize("late", [timedelta(days=16 * 365.25), timedelta(days=-2)], ids=["expired", "not yet valid"])
def test_a_signature_made_outside_the_life_of_its_certificate_is_not_accepted(
    late: timedelta, office: Office, summary: bytes, verifier: StrictVerifier
) -> None:
    signed = replace(office, now=NOW + late).sign_both(summary)

    report = verifier.verify(signed, Expectation(authority=office.authority[0]))

    assert (report.state, report.reasons) == (VerificationState.CHANGED, ("signing.reason.signature_broken",))


@pytest.mark.requirement("E-21")
@pytest.mark.parametrize("language", Language)
def test_no_answer_calls_the_signature_more_than_it_is(language: Language) -> None:
    tell = texts(language)
    sentences = [tell(key) for key in sorted(tell.keys()) if key.startswith("signing.")]
    boasts = ("qualif", "kvalif", "avanser", "avancer", "advanced")

    assert len(sentences) >= 18
    assert not [sentence for sentence in sentences if any(boast in sentence.lower() for boast in boasts)]


@pytest.mark.parametrize("language", Language)
def test_every_answer_and_reason_has_a_sentence(language: Language) -> None:
    tell = texts(language)
    reasons = _reasons_in_the_code()
    told = {key.removeprefix("signing.reason.") for key in tell.keys() if key.startswith("signing.reason.")}  # noqa: SIM118

    assert len(reasons) >= 12
    assert {tell(f"signing.state.{state}")[-1] for state in VerificationState} == {"."}
    assert {tell(f"signing.reason.{reason}")[-1] for reason in reasons} == {"."}
    assert told == reasons


def _reasons_in_the_code() -> set[str]:
    import inspect
    import re

    from malapp.signing import examination

    return set(re.findall(r'\.(?:fault|doubt)\("([a-z_]+)"\)', inspect.getsource(examination)))
