"""``malapp verify``: whether a summary is what the two signed, and the company knows the signers."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from malapp.application.ports import Expectation
from malapp.application.texts import Texts, texts
from malapp.application.troubles import UnreadableCertificate
from malapp.commands.console import DONE, REFUSED, UNKNOWN_SIGNER, as_json, show, spoken_language
from malapp.domain.goals import Party
from malapp.domain.signatures import VerificationReport, VerificationState

_EXIT = {
    VerificationState.UNCHANGED: DONE,
    VerificationState.UNKNOWN_SIGNER: UNKNOWN_SIGNER,
    VerificationState.CHANGED: REFUSED,
}


def run(options: argparse.Namespace) -> int:
    """Verify the file and say what was found."""
    from malapp.bootstrap.rooms import build_verifier

    authority = _authority(options.ca) if options.ca else None
    report = build_verifier().verify(options.file.read_bytes(), Expectation(authority=authority))
    show(as_json(asdict(report)) if options.json else as_text(report, texts(spoken_language())))
    return _EXIT[report.state]


def as_text(report: VerificationReport, say: Texts) -> str:
    """The answer for people: the state, one line a signer, one line a reason."""
    lines = [say(f"signing.state.{report.state.value}")]
    for signer in report.signers:
        # A signature where none belongs is called by its field.
        role = say(f"cli.role.{signer.role}") if signer.role in set(Party) else signer.role
        lines.append(f"  {role}: {signer.name}, {signer.time}")
    lines += [f"  - {say(reason)}" for reason in report.reasons]
    return "\n".join(lines)


def _authority(path: Path) -> bytes:
    from malapp.bootstrap.rooms import build_signer

    try:
        return build_signer().to_der(path.read_bytes())
    except ValueError:
        raise UnreadableCertificate from None
