"""The summary as malapp makes it, and the same signed by both; and the least PDF that can be signed, for many runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from signing_office import Office, bare_summary, new_office, record_for

from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.goals import Party
from malapp.domain.records import RecordContent
from malapp.signing.verify import StrictVerifier


@pytest.fixture(scope="session")
def office() -> Office:
    """The company whose people sign."""
    return new_office()


@pytest.fixture(scope="session")
def make_summary(forms: Mapping[str, Form]) -> Callable[[RecordContent], bytes]:
    """Makes the frozen summary of a record."""
    return lambda record: PdfDocumentWriter().summary(record, forms)


@pytest.fixture(scope="session")
def summary(office: Office, make_summary: Callable[[RecordContent], bytes]) -> bytes:
    """The frozen summary, not signed."""
    return make_summary(record_for(office))


@pytest.fixture(scope="session")
def signed_by(office: Office, summary: bytes) -> dict[Party, bytes]:
    """The summary signed by both, by who signed first."""
    return {first: office.sign_both(summary, first) for first in Party}


@pytest.fixture(scope="session")
def signed(signed_by: dict[Party, bytes]) -> bytes:
    """The summary signed by the employee, then by the manager."""
    return signed_by[Party.EMPLOYEE]


@pytest.fixture(scope="session")
def bare(office: Office) -> bytes:
    """The least PDF with two fields and a record, signed by both."""
    return office.sign_both(bare_summary(record_for(office)))


@pytest.fixture
def verifier() -> StrictVerifier:
    """The verifier under test."""
    return StrictVerifier()
