"""People from a spreadsheet: columns guessed in five languages, judged as a whole, saved or undone as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.people_import import Column, ImportPreview, RowOutcome, guessed_mapping
from malapp.application.ports import Table
from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.people import Person

HEADINGS: dict[Language, tuple[str, ...]] = {
    Language.BOKMAL: ("Navn", "Stilling", "E-post", "Avdeling", "Nærmeste leder", "Språk"),
    Language.NYNORSK: ("Namn", "Stilling", "E-postadresse", "Eining", "Leiar", "Mål"),
    Language.SWEDISH: ("Namn", "Befattning", "E-postadress", "Avdelning", "Närmaste chef", "Språk"),
    Language.DANISH: ("Medarbejder", "Titel", "E-mail", "Afdeling", "Leder", "Sprog"),
    Language.ENGLISH: ("Full name", "Job title", "E-mail address", "Department", "Line manager", "Language"),
}
ALL = {column: place for place, column in enumerate(Column)}


def _look(demo: DemoCompany, *rows: tuple[str, ...], mapping: Mapping[Column, int] = ALL) -> ImportPreview:
    filled = tuple(row + ("",) * (len(Column) - len(row)) for row in rows)
    return demo.services.people_import.preview(demo.actor(HR), Table(HEADINGS[Language.BOKMAL], filled), mapping)


def _row(name: str, manager: str = "", **others: str) -> tuple[str, ...]:
    values = {"name": name, "manager": manager, **others}
    return tuple(values.get(column.value, "") for column in Column)


def _problems(preview: ImportPreview) -> dict[str, str]:
    return {row.values[Column.NAME]: row.problem for row in preview.rows}


def _people(demo: DemoCompany) -> dict[str, Person]:
    return {row.person.name: row.person for row in demo.services.people.people(demo.actor(HR))}


@pytest.mark.parametrize("language", list(Language))
def test_the_columns_are_guessed_in_every_language_in_any_order(language: Language) -> None:
    assert guessed_mapping(HEADINGS[language]) == ALL
    backwards = tuple(f"  {heading.upper()} " for heading in reversed(HEADINGS[language]))
    assert guessed_mapping(backwards) == {column: len(ALL) - 1 - place for column, place in ALL.items()}
    assert guessed_mapping(("Ansattnr", "", "Lønn")) == {}


def test_the_preview_says_what_would_become_of_each_row_and_saves_nothing(demo: DemoCompany) -> None:
    before = _people(demo)
    amina = _row("AMINA yusuf", "Jonas Berge", title="rådgiver borettslag", team="salg og rådgivning", language="nb")
    preview = _look(
        demo,
        _row("Åse Øvergård", "Kristin Haugland", language="nynorsk"),
        _row("Rune Aase", title="fagarbeider"),
        amina,
        _row("", title="lager"),
        _row("Åse Øvergård"),
        _row("Lars Ny", "Ingen Kjent"),
        _row("Kari Ny", language="klingonsk"),
        _row("Ola Ny", "Ola Ny"),
        _row("N" * 201),
    )
    assert [row.outcome for row in preview.rows] == [
        RowOutcome.NEW, RowOutcome.UPDATE, RowOutcome.UNCHANGED, *[RowOutcome.REFUSED] * 6,
    ]  # fmt: skip
    assert [row.problem for row in preview.rows][3:] == [
        "rule.name.missing",
        "rule.import.twice",
        "rule.import.unknown_manager",
        "rule.import.unknown_language",
        "rule.import.manager_circle",
        "rule.import.name_too_long",
    ]
    assert preview.rows[0].number == 2
    assert _people(demo) == before
    for language in Language:
        assert all(texts(language)(row.problem) for row in preview.rows if row.problem)


def test_a_circle_of_managers_across_rows_is_refused_and_whatever_hangs_on_it(demo: DemoCompany) -> None:
    preview = _look(
        demo,
        _row("Anna Ny", "Bjarne Ny"),
        _row("Bjarne Ny", "Cecilie Ny"),
        _row("Cecilie Ny", "Anna Ny"),
        _row("Dina Ny", "Anna Ny"),
        _row("Emil Ny", "Dina Ny"),
        _row("Frida Ny", "Jonas Berge"),
    )
    assert _problems(preview) == {
        "Anna Ny": "rule.import.manager_circle",
        "Bjarne Ny": "rule.import.manager_circle",
        "Cecilie Ny": "rule.import.manager_circle",
        "Dina Ny": "rule.import.manager_left_out",
        "Emil Ny": "rule.import.manager_left_out",
        "Frida Ny": "",
    }
    assert demo.services.people_import.apply(demo.actor(HR), preview) == 1
    assert set(_people(demo)) - {"Frida Ny"} == {name for name in _people(demo) if not name.endswith(" Ny")}


def test_a_circle_with_people_already_there_is_found_but_a_turn_of_ranks_is_none(demo: DemoCompany) -> None:
    circle = _look(demo, _row("Jonas Berge", "Amina Yusuf"))
    assert _problems(circle) == {"Jonas Berge": "rule.import.manager_circle"}
    through_new = _look(demo, _row("Jonas Berge", "Anna Ny"), _row("Anna Ny", "Amina Yusuf"))
    assert set(_problems(through_new).values()) == {"rule.import.manager_circle"}
    turned = _look(demo, _row("Jonas Berge", "Amina Yusuf"), _row("Amina Yusuf", "Ingrid Solheim"))
    assert set(_problems(turned).values()) == {""}
    assert demo.services.people_import.apply(demo.actor(HR), turned) == 2
    assert _people(demo)["Jonas Berge"].manager_id == demo.id(EMPLOYEE)
    assert _people(demo)["Amina Yusuf"].manager_id == demo.id(OWNER)


def test_a_preview_that_time_has_overtaken_saves_nothing_at_all(demo: DemoCompany) -> None:
    preview = _look(demo, _row("Anna Ny"), _row("Kristin Haugland", "Jonas Berge"))
    demo.services.people.edit_person(demo.actor(HR), demo.id(MANAGER), manager_id=demo.id("P07"))
    before = _people(demo)
    with pytest.raises(RuleViolation, match=r"rule\.person\.manager_circle"):
        demo.services.people_import.apply(demo.actor(HR), preview)
    assert _people(demo) == before


def test_a_name_that_several_bear_is_left_to_a_person(demo: DemoCompany) -> None:
    demo.services.people.add_person(demo.actor(HR), "Amina Yusuf")
    preview = _look(demo, _row("Amina Yusuf", title="x"), _row("Ny En", "Amina Yusuf"))
    assert set(_problems(preview).values()) == {"rule.import.same_name"}


def test_an_empty_cell_or_a_missing_column_changes_nothing(demo: DemoCompany) -> None:
    before = _people(demo)["Amina Yusuf"]
    preview = _look(demo, _row("Amina Yusuf", title="fagansvarlig"), mapping={Column.NAME: 0, Column.TITLE: 1})
    demo.services.people_import.apply(demo.actor(HR), preview)
    after = _people(demo)["Amina Yusuf"]
    assert (after.title, after.id) == ("fagansvarlig", before.id)
    assert (after.team_id, after.manager_id, after.language) == (before.team_id, before.manager_id, before.language)


def test_the_whole_import_is_undone_and_done_again_in_one_step(demo: DemoCompany, tmp_path: Path) -> None:
    path = tmp_path / "folk.csv"
    rows = [
        HEADINGS[Language.BOKMAL],
        _row("Lærling Ny", "Mester Ny", team="Verksted"),
        _row("Mester Ny", "Kristin Haugland", team="Verksted", language="sv"),
        _row("Rune Aase", "Mester Ny", title="fagarbeider"),
    ]
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    service, hr, before = demo.services.people_import, demo.actor(HR), _people(demo)
    teams = demo.services.people.teams()
    table = service.read(hr, path)
    assert service.apply(hr, service.preview(hr, table, guessed_mapping(table.header))) == 3
    after = _people(demo)
    master = after["Mester Ny"]
    assert after["Lærling Ny"].manager_id == after["Rune Aase"].manager_id == master.id
    assert (master.language, master.manager_id) == (Language.SWEDISH, demo.id("P07"))
    assert [team.name for team in demo.services.people.teams()][len(teams) :] == ["Verksted"]
    assert demo.services.history.undo() == "edit.people_imported"
    assert (_people(demo), demo.services.people.teams()) == (before, teams)
    assert demo.services.history.redo() == "edit.people_imported"
    assert _people(demo) == after


def test_only_those_who_keep_the_list_import(demo: DemoCompany, tmp_path: Path) -> None:
    preview = _look(demo, _row("Anna Ny"))
    service, actor = demo.services.people_import, demo.actor(MANAGER)
    for attempt in (
        lambda: service.read(actor, tmp_path / "x.csv"),
        lambda: service.preview(actor, Table((), ()), ALL),
        lambda: service.apply(actor, preview),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            attempt()
    with pytest.raises(RuleViolation, match=r"rule\.import\.no_name_column"):
        service.preview(demo.actor(HR), Table((), ()), {Column.TITLE: 0})
