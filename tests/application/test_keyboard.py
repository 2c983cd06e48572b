"""Who sits at the keyboard: lending it is free, getting it back or handing it on is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from talk_at_hand import EMPLOYEE, OWNER
from workspaces import DemoCompany

from malapp.application.services import Rooms, Services
from malapp.application.setup import CompanyAnswers
from malapp.application.troubles import AlreadyExists, WorkspaceDamaged, WrongPassphrase
from malapp.bootstrap.rooms import create_company, open_services
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Country, Language

PASSPHRASE = "syv brune bjørner synger"


@pytest.fixture(scope="module")
def company_file(rooms: Rooms, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A company's own workspace, made as the first run makes it."""
    path = tmp_path_factory.mktemp("company") / "workspace.malapp"
    answers = CompanyAnswers("  Fjellbris  Klima ", Country.NORWAY, Language.NYNORSK, " Ingrid Solheim ", " leiar ")
    create_company(rooms, path, PASSPHRASE, answers).workspace.close()
    return path


@pytest.fixture
def company(rooms: Rooms, company_file: Path) -> Iterator[Services]:
    services = open_services(rooms.store.open(company_file, PASSPHRASE), rooms)
    yield services
    services.close()


def _hire(services: Services, name: str, **values: object) -> UUID:
    return services.people.add_person(services.session.actor(), name, **values)


def test_the_first_run_leaves_a_company_with_one_owner_who_may_do_everything(company: Services) -> None:
    person = company.session.person()
    made = company.people.company()
    assert (made.name, made.country, made.language) == ("Fjellbris Klima", Country.NORWAY, Language.NYNORSK)
    assert (person.name, person.title, person.is_owner, person.is_hr) == ("Ingrid Solheim", "leiar", True, True)
    assert (made.is_demo, made.home_person_id) == (False, person.id)
    assert not company.session.is_handed_over
    assert "workspace.made" in {row.line.event for row in company.keeping.audit_rows(company.session.actor())}


def test_a_first_run_that_cannot_be_finished_leaves_nothing_behind(rooms: Rooms, tmp_path: Path) -> None:
    path = tmp_path / "workspace.malapp"
    stranger = tmp_path / "workspace.malapp.key.1"
    stranger.write_text("an older key that somebody keeps")
    for name, person in ((" ", "Ingrid Solheim"), ("Fjellbris", "  ")):
        answers = CompanyAnswers(name, Country.NORWAY, Language.BOKMAL, person, "")
        with pytest.raises(RuleViolation, match=r"rule\.name\.missing"):
            create_company(rooms, path, PASSPHRASE, answers)
        assert [left.name for left in tmp_path.iterdir()] == [stranger.name]
    path.write_text("something else")
    with pytest.raises(AlreadyExists):
        create_company(rooms, path, PASSPHRASE, CompanyAnswers("A", Country.NORWAY, Language.BOKMAL, "B", ""))
    assert path.read_text() == "something else"


def test_a_workspace_whose_set_up_was_cut_off_is_a_known_trouble(rooms: Rooms, tmp_path: Path) -> None:
    path = tmp_path / "workspace.malapp"
    rooms.store.create(path, PASSPHRASE, is_demo=True).workspace.close()
    for _attempt in range(2):  # and the file is let go of each time
        with pytest.raises(WorkspaceDamaged):
            open_services(rooms.store.open(path, PASSPHRASE), rooms)


@pytest.mark.requirement("E-10")
def test_whoever_borrowed_the_keyboard_neither_hands_it_on_nor_takes_the_owners_place(company: Services) -> None:
    session, home = company.session, company.session.home_id
    thea, silje = _hire(company, "Thea Brekke"), _hire(company, "Silje Nygård", is_hr=True)
    session.hand_over(thea)
    assert (session.person_id, session.is_handed_over) == (thea, True)
    assert not session.actor().is_owner
    for other in (home, silje, thea):
        with pytest.raises(RuleViolation, match=r"rule\.session\.take_back_first"):
            session.hand_over(other)
    for wrong in ("", "feil passordfrase her", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            session.take_back(wrong)
    assert session.person_id == thea
    session.take_back(PASSPHRASE)
    assert session.actor().is_owner
    rows = company.keeping.audit_rows(session.actor(), 2)
    assert [row.line.event for row in rows] == ["session.taken_back", "session.handed_over"]


def test_the_undo_list_and_the_keyboard_change_hands_together(company: Services) -> None:
    thea = _hire(company, "Thea Brekke")
    assert company.history.undo_label == "edit.person_added"
    company.session.hand_over(thea)
    assert (company.history.undo(), company.history.redo()) == (None, None)
    company.session.take_back(PASSPHRASE)
    assert company.history.undo() is None


def test_nobody_who_has_left_gets_the_keyboard(company: Services) -> None:
    yesterday = company.desk.today() - timedelta(days=1)
    gone = _hire(company, "Vidar Hope", left_on=yesterday)
    with pytest.raises(RuleViolation, match=r"rule\.session\.person_left"):
        company.session.hand_over(gone)
    leaving = _hire(company, "Ole Kvamme", left_on=company.desk.today())
    company.session.hand_over(leaving)
    company.session.take_back(PASSPHRASE)
    with pytest.raises(KeyError):
        company.session.hand_over(UUID(int=1))
    assert date.min < yesterday


def test_in_the_demo_everybody_may_be_anybody(demo: DemoCompany) -> None:
    session = demo.services.session
    for key in (EMPLOYEE, OWNER, "P02"):
        session.hand_over(demo.id(key))
        assert session.person_id == demo.id(key)
    assert not session.is_handed_over


def test_roles_follow_the_person_as_they_are_now(company: Services) -> None:
    thea = _hire(company, "Thea Brekke", manager_id=company.session.home_id)
    team = company.people.add_team(company.session.actor(), "Kundesenter", thea)
    assert thea in company.session.actor().manages
    company.session.hand_over(thea)
    assert company.session.actor().leads == {team}
    company.session.take_back(PASSPHRASE)
