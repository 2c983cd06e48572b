"""Programs that know nothing of malapp find the signatures right, and the signed document still archivable."""

from __future__ import annotations

import math
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_validation import VeraPdf
from signing_office import NOW, PEOPLE, Office

from malapp.application.ports import AppearanceContent
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.goals import Party
from malapp.domain.languages import Language

STROKE = tuple((0.05 + 0.9 * step / 80, 0.5 + 0.35 * math.sin(step / 5)) for step in range(81))


@pytest.fixture(scope="session")
def stages(office: Office, summary: bytes) -> dict[str, bytes]:
    """The summary after each signature, with the looks people get: drawn by one, typed by the other."""
    looks = {Party.EMPLOYEE: (STROKE,), Party.MANAGER: ()}
    found = {}
    for first in Party:
        pdf = summary
        for role in (first, *(set(Party) - {first})):
            width, height = office.signer.field_size(pdf, role)
            content = AppearanceContent(PEOPLE[role][1], role, Language.BOKMAL, NOW, looks[role])
            look = PdfDocumentWriter().signature_appearance(content, width, height)
            pdf = office.sign(pdf, role, look=look)
            found[f"{first.value} first, {'one' if role is first else 'both'} signed"] = pdf
    return found


@pytest.mark.requirement("E-22")
@pytest.mark.parametrize("first", Party)
def test_poppler_finds_both_signatures_valid(
    first: Party, stages: dict[str, bytes], need: Callable[..., None], tmp_path: Path
) -> None:
    need("pdfsig")
    path = tmp_path / "summary.pdf"
    path.write_bytes(stages[f"{first.value} first, both signed"])
    # pdfsig ends with 0 whatever it finds: only its words count.
    told = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout

    assert re.findall(r"Signature Validation: (.*)", told) == ["Signature is Valid."] * 2
    assert set(re.findall(r"Common Name: (.*)", told)) == {name for _, name in PEOPLE.values()}
    assert set(re.findall(r"Signature Type: (.*)", told)) == {"ETSI.CAdES.detached"}
    assert set(re.findall(r"Signing Hash Algorithm: (.*)", told)) == {"SHA-256"}
    assert told.count("  - Total document signed") == 1


def test_poppler_draws_both_signatures(
    stages: dict[str, bytes], summary: bytes, need: Callable[..., None], tmp_path: Path
) -> None:
    need("pdftotext")
    path = tmp_path / "summary.pdf"
    path.write_bytes(stages["manager first, both signed"])
    told = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    path.write_bytes(summary)
    before = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout

    assert (
        told.count(PEOPLE[Party.MANAGER][1]) - before.count(PEOPLE[Party.MANAGER][1]) == 2
    )  # typed, and below the line
    assert told.count(PEOPLE[Party.EMPLOYEE][1]) - before.count(PEOPLE[Party.EMPLOYEE][1]) == 1  # drawn


def test_the_file_is_well_formed_after_each_signature(
    stages: dict[str, bytes], need: Callable[..., None], tmp_path: Path
) -> None:
    need("qpdf")
    for number, pdf in enumerate(stages.values()):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(pdf)
        done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


@pytest.mark.requirement("E-22")
def test_the_summary_stays_archivable_and_accessible_after_each_signature(
    stages: dict[str, bytes], verapdf: VeraPdf
) -> None:
    assert verapdf.complaints("3a,ua1", stages) == []
