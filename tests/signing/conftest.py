"""A summary, and the same signed by both."""

from __future__ import annotations

import pytest
from signing_office import Office, bare_summary, new_office, record_for

from malapp.signing.verify import StrictVerifier


@pytest.fixture(scope="session")
def office() -> Office:
    """The company whose people sign."""
    return new_office()


@pytest.fixture(scope="session")
def summary(office: Office) -> bytes:
    """The frozen summary, not signed."""
    return bare_summary(record_for(office))


@pytest.fixture(scope="session")
def signed(office: Office, summary: bytes) -> bytes:
    """The summary signed by the employee, then by the manager."""
    return office.sign_both(summary)


@pytest.fixture
def verifier() -> StrictVerifier:
    """The verifier under test."""
    return StrictVerifier()
