"""Every document with one, thirty and three hundred lines, and with texts nobody hopes for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
import record_samples
from document_samples import briefing_content, form_content, opened, outside, overlapping, plan_content, text_of
from hard_texts import SIGNS, WORD, hardened
from map_samples import map_content, map_of, sheet_content, thread_content
from pdf_validation import VeraPdf
from plan_samples import GOALS, unit_plan_content

from malapp.application.ports import UnitPlanContent
from malapp.application.ports.maps import Paper
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import Form
from malapp.domain.records import RecordContent

#: Words of the program, ids and dates of the contents: they are what they are.
KEPT = frozenset({
    "key", "language", "kind", "document_id", "conversation_id", "invited_on", "held_on", "frozen_on", "due_on",
    "first_follow_up_on", "authority_fingerprint", "result", "field_id", "status",
})  # fmt: skip
#: Names that no page has to keep to one line; where texts may go on for pages they need not be long as well.
NAMES = frozenset({"company", "unit", "leader", "period", "party_above", "party_below", "vision", "strategy"})
ONE_PAGE = ("goal sheet", "red thread")
#: Their like stands for them in the largest size; long records are tried with the other summaries.
FEWER = {"map a3", "record", "goal plan"}
TITLE = re.compile(r"Nr\. (\d+):")
LEFT_OUT = re.compile(r"Det var ikke plass til (\d+) til\.")


def numbered_record(count: int) -> RecordContent:
    """A record with ``count`` goals and as many actions."""
    goals = tuple(replace(record_samples.GOALS[n % 3], title=f"Nr. {n}: tilbud") for n in range(count))
    actions = (record_samples.ACTIONS * (count // 3 + 1))[:count]
    return replace(record_samples.RECORD, goals=goals, actions=actions)


def numbered_plan(count: int) -> UnitPlanContent:
    """A unit plan with ``count`` goals."""
    lines = tuple(replace(GOALS[n % 3], title=f"Nr. {n}: tilbud") for n in range(count))
    return replace(unit_plan_content(), goals=lines)


def contents(count: int) -> dict[str, object]:
    """What each document is made from, with ``count`` lines."""
    plan = plan_content(count=count)
    rows = tuple(replace(row, title=f"Nr. {n}: tilbud") for n, row in enumerate(plan.rows))
    sheet = sheet_content(count)
    number = iter(range(count))
    sections = tuple(
        replace(part, rows=tuple(replace(row, title=f"Nr. {next(number)}: tilbud") for row in part.rows))
        for part in sheet.sections
    )
    thread = thread_content(count)
    goals = tuple(replace(goal, title=f"Nr. {n}: tilbud") for n, goal in enumerate(thread.goals))
    entries = tuple(f"Nr. {n}: tilbud" for n in range(count))
    return {
        "map": map_content(map_of(count)),
        "map a3": map_content(map_of(count), Paper.A3),
        "goal sheet": replace(sheet, sections=sections),
        "red thread": replace(thread, goals=goals),
        "goal plan": replace(plan, rows=rows),
        "unit plan": numbered_plan(count),
        "briefing": briefing_content(goals=entries),
        "record": numbered_record(count),
    }


def made(writer: PdfDocumentWriter, forms: Mapping[str, Form], name: str, content: object) -> bytes:
    """The document called ``name``."""
    if isinstance(content, RecordContent):
        return writer.summary(content, forms)
    kind = "strategy_map" if name.startswith("map") else name.replace(" ", "_")
    data: bytes = getattr(writer, kind)(content)
    return data


@pytest.fixture(scope="module")
def papers(writer: PdfDocumentWriter, forms: Mapping[str, Form]) -> dict[str, bytes]:
    """Each document in each size, and with hard texts."""
    found = {
        f"{name} {count}": made(writer, forms, name, content)
        for count in (1, 30, 300)
        for name, content in contents(count).items()
        if count < 300 or name not in FEWER
    }
    for count, names in ((1, contents(1).keys() - FEWER), (30, ("map", *ONE_PAGE)), (300, ONE_PAGE)):
        hard = {name: hardened(contents(count)[name], keep=_kept(name)) for name in names}
        found |= {f"{name} {count} hard": made(writer, forms, name, content) for name, content in hard.items()}
    return found


def _kept(name: str) -> frozenset[str]:
    return KEPT if name.startswith(("map", *ONE_PAGE)) else KEPT | NAMES


def test_documents_of_any_size_are_archivable_whole_and_tidy(papers: dict[str, bytes], verapdf: VeraPdf) -> None:
    assert verapdf.complaints("3a,ua1", {name.replace(" ", "-"): data for name, data in papers.items()}) == []
    for name, data in papers.items():
        assert overlapping(data) == [], name
        assert outside(data) == [], name
        pages = _pages(data)
        if name.startswith(ONE_PAGE):
            assert pages == 1, name
        count = int(re.findall(r"\d+", name)[-1])
        text = text_of(data)
        shown = {int(found) for found in TITLE.findall(text)}
        left_out = sum(map(int, LEFT_OUT.findall(text)))
        if name.startswith("map"):
            shown = {int(found) for found in re.findall(r"Mål (\d+):", text)}
        if name.startswith(ONE_PAGE):
            assert len(shown) <= count <= len(shown) + left_out, name
        else:
            assert shown == set(range(count)), name


def _pages(data: bytes) -> int:
    with opened(data) as pdf:
        return len(pdf.pages)


def test_a_form_names_the_first_goals_and_says_how_many_more_there_are(
    verapdf: VeraPdf, writer: PdfDocumentWriter, forms: Mapping[str, Form]
) -> None:
    forms_made = {}
    for count in (1, 30, 300):
        goals = tuple(f"Nr. {n}: tilbud" for n in range(count))
        content = form_content(forms, unit_goals=goals, own_goals=goals)
        data = forms_made[f"form-{count}"] = writer.preparation_form(content)
        text = text_of(data)
        shown = len(TITLE.findall(text)) // 2
        assert shown == count or f"og {count - shown} til" in text
        assert _pages(data) < 8
    forms_made["form-hard"] = writer.preparation_form(form_content(forms, unit_goals=(f"{WORD} {SIGNS}",) * 30))
    assert verapdf.complaints("ua1", forms_made) == []
    assert [name for name, data in forms_made.items() if overlapping(data) or outside(data)] == []
