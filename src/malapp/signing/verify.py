"""The strict verification of a signed summary; pyHanko is imported on first use."""

from __future__ import annotations

from malapp.application.ports import Expectation
from malapp.domain.signatures import VerificationReport


class StrictVerifier:
    """Says whether a summary is as both signed it, and whether the company's own authority knows them; a ``Verifier``.

    Stricter than any viewer: pdfsig calls a document valid to which a white box was added, and viewers accept one whose
    second signature was cut off. Here every byte must be one that malapp wrote.
    """

    def verify(self, pdf: bytes, expectation: Expectation) -> VerificationReport:
        """One of three answers with its reasons (message ids ``signing.reason.*``); UnreadablePdf for anything that
        does not open as a PDF.
        """
        from malapp.signing import examination

        return examination.examined(pdf, expectation)
