"""What the documents of the demo company are made from, and ways to look at a finished PDF."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from itertools import combinations
from typing import Any
from uuid import UUID

import pikepdf
import pypdfium2
from pikepdf import Dictionary

from malapp.application.ports import (
    AppearanceContent,
    BriefingContent,
    GoalPlanContent,
    GoalPlanRow,
    PreparationFormContent,
    RecoverySheetContent,
)
from malapp.domain.forms import Form
from malapp.domain.goals import Party
from malapp.domain.languages import Language

FORM_KEY = bytes(range(32))
CONVERSATION = UUID("8d41f6b2-0c3e-4a57-b6d9-1e2f3a4b5c6d")
EMPLOYEE_FORM = "employee_preparation"
RECOVERY_CODE = "7K3M-Q9TX-0WB4-ZC2H-8RNV-5DJG-P61E"
YEAR_END = date(2026, 12, 31)
UNPRINTED = 12.0  # points

ROWS = (
    GoalPlanRow(
        0,
        "Bli den borettslagene i Bergen ringer først.",
        "Borettslag vil ha én fast partner.",
        "Ingrid Solheim",
        "",
        0.6,
        "on_track",
        YEAR_END,
    ),
    GoalPlanRow(1, "Andel oppdrag løst ved første besøk", "", "Silje Nygård", "74 → 85 %", 0.54, "at_risk", YEAR_END),
    GoalPlanRow(2, "Jeg skal løse 85 % av oppdragene mine", "", "Anders Fosse", "70 → 85 %", 0.4, "at_risk", YEAR_END),
    GoalPlanRow(1, "Gjøre det enkelt å velge avtale", "", "Jonas Berge", "", None, "on_track", None),
    GoalPlanRow(2, "Doble henvendelser fra nettsiden", "", "Sander Moe", "40 → 80", 0.0, "off_track", YEAR_END),
    GoalPlanRow(0, "Bygge montasjelaget lærlinger vil til.", "", "Kristin Haugland", "", None, "not_started", None),
    GoalPlanRow(1, "Reklamasjoner etter montasje", "", "Kristin Haugland", "6 → 3 %", 1.0, "reached", YEAR_END),
)


def form_content(forms: Mapping[str, Form], **changes: Any) -> PreparationFormContent:
    """Thea Brekke's preparation for the conversation with Silje Nygård."""
    content = PreparationFormContent(
        conversation_id=CONVERSATION,
        form=forms[EMPLOYEE_FORM],
        language=Language.BOKMAL,
        company="Fjellbris Klima AS",
        employee_name="Thea Brekke",
        manager_name="Silje Nygård",
        planned_for=datetime(2026, 11, 26, 10, 0),  # noqa: DTZ001 - local wall time
        unit_goals=("La kunden slippe å ringe to ganger.",),
        own_goals=("Jeg skal redusere gjentatte henvendelser om faktura fra 40 til 15 i måneden.",),
        form_key=FORM_KEY,
    )
    return replace(content, **changes)


def plan_content(language: Language = Language.BOKMAL, count: int = len(ROWS), scope: str = "") -> GoalPlanContent:
    """The goals of the demo company, ``count`` of them."""
    rows = (ROWS * (count // len(ROWS) + 1))[:count]
    vision = "Fra enkeltsalg til trygg drift: vi skal tjene på at anleggene virker, ikke på at de byttes."
    areas = ("Trygg service", "Fra enkeltsalg til avtaler", "Et sted å bli god")
    return GoalPlanContent("Fjellbris Klima AS", scope, language, date(2026, 11, 23), vision, areas, rows)


def briefing_content(language: Language = Language.BOKMAL, **changes: Any) -> BriefingContent:
    """The briefing of Silje Nygård's team."""
    content = BriefingContent(
        company="Fjellbris Klima AS",
        unit="Service og kundesenter",
        leader="Silje Nygård",
        language=language,
        made_on=date(2026, 11, 23),
        period="2027",
        day=date(2027, 1, 12),
        is_held=True,
        core_task="Vi gir hus og borettslag i Bergen trygg og rimelig oppvarming, og holder den i gang.",
        focus_areas=("Trygg service", "Fra enkeltsalg til avtaler", "Et sted å bli god"),
        goals=("La kunden slippe å ringe to ganger.", "Svare innen ett minutt", "85 % løst ved første besøk"),
        challenges=("Sesongtopp i november", "Borettslag vil ha én fast partner", "Få folk med kuldebevis"),
        needs=("Flere som kan kuldeanlegg", "Bedre flyt mellom kundesenter og teknikere"),
        highlights=("Jeg skal ringe de ti største kundene selv.",),
        invitation="Dette er retningen vår. Derfor er jeg interessert i å høre hvordan du kan bidra.",
    )
    return replace(content, **changes)


def recovery_content(language: Language = Language.BOKMAL) -> RecoverySheetContent:
    """A recovery sheet."""
    return RecoverySheetContent("Fjellbris Klima AS", language, date(2026, 11, 23), "fjellbris.malapp", RECOVERY_CODE)


def appearance_content(name: str = "Silje Nygård", **changes: Any) -> AppearanceContent:
    """How Silje Nygård signs."""
    signed_at = datetime(2026, 11, 27, 14, 5)  # noqa: DTZ001 - local wall time
    return replace(AppearanceContent(name, Party.MANAGER, Language.BOKMAL, signed_at), **changes)


def text_of(data: bytes) -> str:
    """All text, page by page, with every run of white space as one space."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return re.sub(r"[\s\u00a0\u00ad]+", " ", "\n".join(pages)).replace("\ufffe", "")


def lines_of(data: bytes) -> Iterator[tuple[int, str, tuple[float, float, float, float]]]:
    """(page, text, left, bottom, right, top) of every piece of text."""
    with pypdfium2.PdfDocument(data) as document:
        for number, page in enumerate(document):
            words = page.get_textpage()
            for index in range(words.count_rects()):
                box = words.get_rect(index)
                yield number, words.get_text_bounded(*box), box


def overlapping(data: bytes) -> list[tuple[int, str, str]]:
    """Pairs of text pieces on one page that cover each other by more than the usual overlap of line boxes."""
    found = []
    pieces = [piece for piece in lines_of(data) if piece[1].strip()]
    by_page: dict[int, list[tuple[int, str, tuple[float, float, float, float]]]] = {}
    for piece in pieces:
        by_page.setdefault(piece[0], []).append(piece)
    for page, entries in by_page.items():
        for (_, first, a), (_, second, b) in combinations(entries, 2):
            width = min(a[2], b[2]) - max(a[0], b[0])
            height = min(a[3], b[3]) - max(a[1], b[1])
            if width > 1 and height > 0.45 * min(a[3] - a[1], b[3] - b[1]):
                found.append((page, first, second))
    return found


def outside(data: bytes) -> list[tuple[int, str]]:
    """Pieces of text that reach over the edge of their page, or nearer to it than a printer can print."""
    with pypdfium2.PdfDocument(data) as document:
        sizes = [page.get_size() for page in document]
    return [
        (page, words)
        for page, words, (left, bottom, right, top) in lines_of(data)
        if left < UNPRINTED or bottom < UNPRINTED
        or right > sizes[page][0] - UNPRINTED or top > sizes[page][1] - UNPRINTED
    ]  # fmt: skip


def opened(data: bytes) -> pikepdf.Pdf:
    """The PDF, to look into."""
    return pikepdf.open(BytesIO(data), attempt_recovery=False)


def fields_of(pdf: pikepdf.Pdf) -> dict[str, Dictionary]:
    """The top fields of the form by name."""
    return {str(field.T): field for field in pdf.Root.AcroForm.Fields}


def saved(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    """``pdf`` as bytes."""
    out = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # fields that a test took out of the form on purpose
        pdf.save(out, **options)
    return out.getvalue()


def elements_of(pdf: pikepdf.Pdf) -> Iterator[Dictionary]:
    """Every structure element, in reading order."""
    waiting = list(pdf.Root.StructTreeRoot.K)[::-1]
    while waiting:
        element = waiting.pop()
        yield element
        children = element.get("/K", [])
        children = list(children) if isinstance(children, pikepdf.Array) else [children]
        waiting.extend(child for child in children[::-1] if isinstance(child, Dictionary) and "/S" in child)
