"""Goals from a spreadsheet: columns guessed in five languages, judged as a whole, saved or undone as a whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from talk_at_hand import EMPLOYEE, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.goal_import import GoalColumn, GoalImportPreview, guessed_goal_mapping
from malapp.application.import_rows import RowOutcome
from malapp.application.ports import Table
from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel, GoalState, Measure, ProposedBy
from malapp.domain.languages import Language

HEADER = ("Mål", "Nivå", "Type", "Under mål", "Team", "Eier", "Start", "Målverdi", "Nå", "Frist", "Hensikt", "Vekt")
SALES = "Salg og rådgivning"


@pytest.fixture(autouse=True)
def okr(demo: DemoCompany) -> None:
    """Objectives and key results are in use."""
    demo.services.people.edit_company(demo.actor(OWNER), uses_okr=True)


def _table(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> Table:
    return Table(header, tuple(row + ("",) * (len(header) - len(row)) for row in rows))


def _look(demo: DemoCompany, table: Table, who: str = OWNER) -> GoalImportPreview:
    return demo.services.goal_import.preview(demo.actor(who), table, guessed_goal_mapping(table.header))


def _bring_in(demo: DemoCompany, table: Table, who: str = OWNER) -> int:
    return demo.services.goal_import.apply(demo.actor(who), table, guessed_goal_mapping(table.header))


def _goals(demo: DemoCompany, who: str = OWNER) -> dict[str, Goal]:
    return {row.goal.title: row.goal for row in demo.services.goals.rows(demo.actor(who))}


@pytest.mark.parametrize("language", list(Language))
def test_the_headings_malapp_writes_are_understood_in_every_language(language: Language) -> None:
    header = tuple(texts(language)(f"table.column.{column.value}") for column in GoalColumn)

    assert guessed_goal_mapping(header) == {column: place for place, column in enumerate(GoalColumn)}


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Ansvarlig:", GoalColumn.OWNER),
        ("Huvudmål", GoalColumn.PARENT),
        ("BASELINE", GoalColumn.START),
        ("Deadline *", GoalColumn.DUE),
        ("Hvorfor", GoalColumn.PURPOSE),
    ],
)
def test_other_peoples_headings_are_understood_too(heading: str, column: GoalColumn) -> None:
    assert guessed_goal_mapping(("Noe annet", heading)) == {column: 1}


@pytest.mark.requirement("S0-01")
def test_a_file_brings_in_goals_with_their_key_results_and_undo_takes_all_away(demo: DemoCompany) -> None:
    before = _goals(demo)
    table = _table(
        ("Antall avtaler", "", "KR", "Bli fast partner for borettslag", SALES, "", "12", "40", "15,5", "31.12.2027"),
        ("Bli fast partner for borettslag", "Team", "Objective", "", SALES, "Jonas Berge", "", "", "", "", "Trygghet"),
        ("Løst ved første besøk", "Virksomhet", "Nøkkelresultat", "", "", "", "74 %", "85 %", "", "", "", "3"),
    )

    preview = _look(demo, table)
    assert [row.outcome for row in preview.rows] == [RowOutcome.NEW] * 3
    assert _goals(demo) == before

    assert _bring_in(demo, table) == 3
    goals = _goals(demo)
    objective, result = goals["Bli fast partner for borettslag"], goals["Antall avtaler"]
    assert (objective.kind, objective.level, objective.purpose) == (GoalKind.OBJECTIVE, GoalLevel.TEAM, "Trygghet")
    assert objective.owner_id == demo.id("P02")
    assert (result.kind, result.parent_id, result.team_id) == (GoalKind.KEY_RESULT, objective.id, objective.team_id)
    assert (result.start_value, result.target_value, result.current_value) == (12, 40, 15.5)
    assert result.due_on == date(2027, 12, 31)
    share = goals["Løst ved første besøk"]
    assert (share.measure, share.unit, share.weight, share.level) == (Measure.PERCENT, "%", 3, GoalLevel.COMPANY)

    demo.services.history.undo()
    assert _goals(demo) == before


def test_what_is_exported_comes_back_unchanged(demo: DemoCompany, tmp_path: Path) -> None:
    target = tmp_path / "alt.xlsx"
    target.write_bytes(demo.services.workbook_export.export(demo.actor(OWNER), Language.SWEDISH).run())
    people = demo.services.goal_import.read(target)
    assert people.header[0] == "Namn"

    goals = demo.services.goals.rows(demo.actor(OWNER))
    table = _table(*((row.goal.title, row.goal.level.value, "", "", row.team, row.owner) for row in goals))
    outcomes = {row.values[GoalColumn.GOAL]: (row.outcome, row.problem) for row in _look(demo, table).rows}
    assert set(outcomes.values()) == {(RowOutcome.UNCHANGED, "")}


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (("",) * 3 + ("", "", "Jonas Berge"), "rule.goal.title_missing"),
        (("Nytt mål", "", "", "", "", "Kari Ukjent"), "rule.goal_import.unknown_person"),
        (("Nytt mål", "", "", "", "Månelaget"), "rule.goal_import.unknown_team"),
        (("Nytt mål", "avdeling X"), "rule.goal_import.unknown_level"),
        (("Nytt mål", "", "drøm"), "rule.goal_import.unknown_kind"),
        (("Nytt mål", "", "", "Et mål ingen har"), "rule.goal_import.unknown_parent"),
        (("Nytt mål", "Team"), "rule.goal.team_missing"),
        (("Nytt mål", "Person"), "rule.goal.owner_missing"),
        (("Nytt mål", "", "", "", "", "", "mange"), "rule.goal_import.not_a_number"),
        (("Nytt mål", "", "", "", "", "", "", "", "", "snart"), "rule.goal_import.not_a_day"),
        (("Nytt mål", "", "", "", "", "", "", "", "", "", "", "12"), "rule.goal_import.weight"),
        (("Nytt mål", "Person", "Objective", "", "", "Ingrid Solheim"), "rule.goal.objective_level"),
    ],
)
def test_a_row_that_cannot_be_used_says_why_and_the_others_are_brought_in(
    demo: DemoCompany, row: tuple[str, ...], problem: str
) -> None:
    table = _table(row, ("Et helt vanlig mål",))
    rows = _look(demo, table).rows

    assert [(one.outcome, one.problem) for one in rows] == [(RowOutcome.REFUSED, problem), (RowOutcome.NEW, "")]
    for language in Language:
        assert texts(language)(problem, limit=2000)
    assert _bring_in(demo, table) == 1
    assert "Et helt vanlig mål" in _goals(demo)


def test_a_goal_below_one_that_is_left_out_is_left_out_too(demo: DemoCompany) -> None:
    rows = _look(demo, _table(("Barnet", "", "", "Forelderen"), ("Forelderen", "", "", "Barnet"))).rows

    assert RowOutcome.REFUSED in {row.outcome for row in rows}
    assert {row.problem for row in rows} <= {"rule.goal.circle", "rule.goal_import.unknown_parent", ""}
    rows = _look(demo, _table(("Barnet", "", "", "Forelderen"), ("Forelderen", "", "", "Ingen"))).rows
    assert [row.problem for row in rows] == ["rule.goal_import.unknown_parent"] * 2


@pytest.mark.requirement("E-09")
def test_nobody_brings_in_goals_for_others_nor_learns_what_others_have(demo: DemoCompany) -> None:
    rows = [
        ("Et mål for hele firmaet", "Virksomhet"),
        ("Et mål for noen andre", "Person", "", "", "", "Thea Brekke"),
        ("Et mål for meg selv", "Person", "", "", "", "Amina Yusuf"),
    ]
    seen = _look(demo, _table(*rows), who=EMPLOYEE).rows
    assert [row.problem for row in seen] == ["rule.goal_import.not_yours"] * 2 + [""]

    assert _bring_in(demo, _table(*rows), who=EMPLOYEE) == 1
    goal = _goals(demo, EMPLOYEE)["Et mål for meg selv"]
    assert (goal.owner_id, goal.proposed_by, goal.state) == (demo.id(EMPLOYEE), ProposedBy.EMPLOYEE, GoalState.DRAFT)
    assert not goal.is_agreed

    own = next(g for g in _goals(demo, "P18").values() if g.level is GoalLevel.PERSON and g.owner_id == demo.id("P18"))
    hidden = _look(demo, _table(("Et nytt", "Person", "", own.title, "", "Amina Yusuf")), who=MANAGER).rows
    assert [row.problem for row in hidden] == ["rule.goal_import.unknown_parent"]


def test_new_numbers_for_a_personal_goal_ask_both_anew(demo: DemoCompany) -> None:
    goal = next(g for g in _goals(demo, MANAGER).values() if g.is_agreed and g.conversation_id is None)
    owner = next(r.owner for r in demo.services.goals.rows(demo.actor(MANAGER)) if r.goal.id == goal.id)
    table = _table((goal.title, "Person", "", "", "", owner, "", "999"))

    assert [row.outcome for row in _look(demo, table, MANAGER).rows] == [RowOutcome.UPDATE]
    assert _bring_in(demo, table, MANAGER) == 1
    changed = _goals(demo, MANAGER)[goal.title]
    assert changed.target_value == 999
    assert not changed.is_agreed


def test_objectives_wait_until_the_company_uses_okr(demo: DemoCompany) -> None:
    demo.services.people.edit_company(demo.actor(OWNER), uses_okr=False)
    rows = _look(demo, _table(("Bli fast partner", "", "Objective"), ("Et mål", "", "Mål"))).rows

    assert [row.problem for row in rows] == ["rule.goal_import.okr_is_off", ""]


def test_without_a_column_for_the_goal_nothing_can_be_looked_at(demo: DemoCompany) -> None:
    with pytest.raises(RuleViolation, match="no_goal_column"):
        demo.services.goal_import.preview(demo.actor(OWNER), _table(("x",)), {})
