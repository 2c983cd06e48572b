"""The export of everything: what one may read, in the language one asked for, and nothing else."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.domain.goals import GoalLevel
from malapp.domain.languages import Language


def _book(demo: DemoCompany, who: str, language: Language = Language.BOKMAL) -> dict[str, list[dict[str, Any]]]:
    data = demo.services.workbook_export.export(demo.actor(who), language).run()
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheets = {}
    for page in book.worksheets:
        header, *rows = [list(row) for row in page.iter_rows(values_only=True)]
        sheets[page.title] = [dict(zip(map(str, header), row, strict=True)) for row in rows]
    return sheets


def test_everything_an_owner_may_read_stands_in_sheets_of_the_red_thread(demo: DemoCompany) -> None:
    book = _book(demo, OWNER)

    assert list(book)[:3] == ["Personer", "Strategi", "Fokusområder"]
    assert {"Mål", "Statusmeldinger", "Samtaler"} <= set(book)
    assert {row["Navn"] for row in book["Personer"]} >= {"Ingrid Solheim", "Thea Brekke"}
    rows = demo.services.goals.rows(demo.actor(OWNER))
    assert [row["Mål"] for row in book["Mål"]] == [row.goal.title for row in rows]
    assert {"Nøkkelresultat"} <= {row["Type"] for row in book["Mål"]}


@pytest.mark.requirement("E-09")
@pytest.mark.parametrize("who", [OWNER, MANAGER, EMPLOYEE, HR])
def test_nobody_exports_a_goal_they_may_not_read(demo: DemoCompany, who: str) -> None:
    book = _book(demo, who)
    with demo.services.desk.workspace.read() as work:
        hidden = [goal.title for goal in work.goals.find() if not demo.actor(who).may_read_goal(goal)]
        talks = [talk for talk in work.conversations.find() if demo.id(who) in {talk.employee_id, talk.manager_id}]

    assert hidden
    everything = {value for rows in book.values() for row in rows for value in row.values()}
    assert not everything & set(hidden)
    if who == EMPLOYEE:
        assert len(book["Samtaler"]) == len(talks)


def test_comments_along_a_published_goal_stay_between_the_two(demo: DemoCompany) -> None:
    owner = demo.actor("P18")
    rows = demo.services.goals.rows(owner)
    goal = next(r.goal for r in rows if r.goal.owner_id == demo.id("P18") and r.goal.level is GoalLevel.PERSON)
    demo.services.goals.check_in(owner, goal.id, goal.status, comment="Bare mellom oss to")
    demo.services.goals.edit(owner, goal.id, is_published=True)

    comments = {row["Kommentar"] for row in _book(demo, "P18")["Statusmeldinger"]}
    assert "Bare mellom oss to" in comments
    others = _book(demo, EMPLOYEE)["Statusmeldinger"]
    assert goal.title in {row["Mål"] for row in others}
    assert "Bare mellom oss to" not in {row["Kommentar"] for row in others}


@pytest.mark.parametrize("language", list(Language))
def test_the_export_is_in_the_language_asked_for_and_leaves_a_line_in_the_log(
    demo: DemoCompany, language: Language
) -> None:
    first = {"nb": "Personer", "nn": "Personar", "sv": "Personer", "da": "Personer", "en": "People"}
    assert next(iter(_book(demo, MANAGER, language))) == first[language.value]
    assert demo.services.desk.workspace.audit_lines(1)[0].event == "workbook.exported"
