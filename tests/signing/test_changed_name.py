"""Somebody who has a new name signs under the new one, with the passphrase they have."""

from __future__ import annotations

import hashlib
from uuid import UUID

import pytest
from signing_office import NOW, PEOPLE, WRAPPING_KEY, Key, Office, record_for

from malapp.application.ports import Expectation
from malapp.application.signing_task import SignedPdf, SigningTask
from malapp.application.troubles import WrongPassphrase
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.people import Person
from malapp.domain.records import canonical_json
from malapp.domain.signatures import Authority, Document, DocumentKind, SigningKey, VerificationState
from malapp.signing.verify import StrictVerifier

THEA, NAME = PEOPLE[Party.EMPLOYEE]


def _key(office: Office, name: str) -> Key:
    return office.signer.new_key(
        office.authority, WRAPPING_KEY, person_id=THEA, name=name, passphrase="den gamle", now=NOW, is_demo=True
    )


def _signed(office: Office, summary: bytes, key: Key | None, passphrase: str) -> SignedPdf:
    document = Document(
        UUID(int=3),
        DocumentKind.SUMMARY,
        Language.BOKMAL,
        NOW,
        hashlib.sha256(summary).hexdigest(),
        len(summary),
        summary,
    )
    task = SigningTask(
        document=document,
        authority=Authority(UUID(int=4), office.authority[0], office.authority[1], NOW),
        wrapping_key=WRAPPING_KEY,
        expectation=Expectation(
            authority=office.authority[0],
            record_json=canonical_json(record_for(office)),
            frozen_sha256=document.sha256,
            frozen_length=document.length,
        ),
        person=Person(THEA, NAME),
        role=Party.EMPLOYEE,
        language=Language.BOKMAL,
        key=SigningKey(UUID(int=5), THEA, *key, NOW) if key else None,
        new_key_id=UUID(int=6),
        signature_id=UUID(int=7),
        passphrase=passphrase,
        strokes=(),
        now=NOW,
        is_demo=True,
    )
    return task.run(PdfDocumentWriter(), office.signer, StrictVerifier())


@pytest.mark.parametrize(
    ("name_of_key", "is_new"), [(NAME, False), ("Thea Hansen", True), (None, True)], ids=["same", "married", "first"]
)
def test_a_key_is_used_as_long_as_it_names_the_person(
    name_of_key: str | None, is_new: bool, office: Office, summary: bytes
) -> None:
    key = _key(office, name_of_key) if name_of_key else None

    result = _signed(office, summary, key, "den gamle")

    assert result.report.state is VerificationState.UNCHANGED
    assert result.is_new_key == is_new
    assert result.signature.certificate_fingerprint == office.signer.fingerprint(result.key.certificate)
    assert office.signer.passphrase_opens(result.key.wrapped_key, "den gamle")


def test_a_new_name_is_no_way_around_the_passphrase(office: Office, summary: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        _signed(office, summary, _key(office, "Thea Hansen"), "en annen")
