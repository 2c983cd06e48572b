"""The preparation form on paper's way: exported, filled in by another program, read, looked at, saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from document_samples import text_of
from form_filling import Filling, by_pypdf
from talk_at_hand import EMPLOYEE, MANAGER, OUTSIDERS, TalkAtHand
from workspaces import DemoCompany

from malapp.application.services import Rooms
from malapp.application.texts import texts
from malapp.application.troubles import FormRefused
from malapp.bootstrap.rooms import create_demo, open_services
from malapp.domain.briefings import Briefing, BriefingState
from malapp.domain.conversations import ConversationState as State
from malapp.domain.conversations import PreparationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalLevel, GoalStatus
from malapp.domain.languages import Language


@pytest.fixture
def form(talk: TalkAtHand) -> bytes:
    return talk.services.preparations.export_form(talk.manager, talk.id).run()


def _shared_box(talk: TalkAtHand, form: bytes, field: str) -> bool:
    """Whether the form leaves malapp with the box for sharing ticked."""
    filled = by_pypdf(form, Filling({field: "x"}))
    (answer,) = [a for a in talk.services.preparations.read_form(talk.manager, filled).answers.answers if a.text]
    return answer.is_shared


@pytest.mark.requirement("E-08")
def test_a_filled_form_is_looked_at_before_it_is_saved_and_brings_only_what_is_shared(
    talk: TalkAtHand, form: bytes
) -> None:
    preparations = talk.services.preparations
    toggled = ("ep13_share",) if _shared_box(talk, form, "ep13") else ()
    if not _shared_box(talk, form, "ep01"):
        toggled += ("ep01_share",)
    text = "Åtte borettslag 🎉\nog ett til på Nordnes"
    filled = by_pypdf(form, Filling({"ep01": text, "ep13": "Bare for meg"}, {"ep11_scale": 4}, toggled))
    preview = preparations.read_form(talk.manager, filled)
    assert preview.employee == "Amina Yusuf"
    assert ("ep01", text) in [(answer.field.id, answer.text) for answer in preview.shared]
    assert "Bare for meg" not in str(preview.shared)
    assert preview.private_count >= 1
    assert preview.replaces_count == 0
    assert preparations.own(talk.employee, talk.id).answers == {}, "looking saves nothing"
    preparations.save_form(talk.manager, preview)
    own = preparations.own(talk.employee, talk.id)
    assert (own.answers["ep01"].text, own.answers["ep11"].choice) == (text, 4)
    assert own.answers["ep13"].text == "Bare for meg"
    shown = preparations.side_by_side(talk.manager, talk.id).employee
    assert shown is not None
    assert "Bare for meg" not in str(shown)
    assert text in [answer.text for answer in shown]


@pytest.mark.requirement("E-08")
def test_a_form_adds_to_what_the_author_wrote_in_malapp_and_shares_none_of_it(talk: TalkAtHand, form: bytes) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep03", text="Ikke ferdig tenkt")
    preparations.answer(talk.employee, talk.id, "ep04", text="Gammelt svar")
    filled = by_pypdf(form, Filling({"ep04": "Nytt svar", "ep05": "Et til"}))
    preview = preparations.read_form(talk.manager, filled)
    assert preview.replaces_count == 1
    preparations.save_form(talk.manager, preview)
    answers = preparations.own(talk.employee, talk.id).answers
    texts_now = {field: answer.text for field, answer in answers.items()}
    assert texts_now == {"ep03": "Ikke ferdig tenkt", "ep04": "Nytt svar", "ep05": "Et til"}
    shown = preparations.side_by_side(talk.manager, talk.id).employee
    assert shown is not None
    assert "Ikke ferdig tenkt" not in str(shown)
    row = talk.services.conversations.row(talk.manager, talk.id)
    assert row.employee_preparation is PreparationState.SHARED
    with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
        preparations.save_form(talk.demo.actor(OUTSIDERS[0]), preview)


def test_what_was_shared_before_stays_shared_when_a_form_comes_too(talk: TalkAtHand, form: bytes) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep03", text="Delt før")
    preparations.share(talk.employee, talk.id)
    preparations.save_form(talk.manager, preparations.read_form(talk.manager, by_pypdf(form, Filling({"ep05": "x"}))))
    assert "Delt før" in str(preparations.side_by_side(talk.manager, talk.id).employee)


def test_only_the_two_may_read_a_form_in(talk: TalkAtHand, form: bytes) -> None:
    for who in OUTSIDERS:
        with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
            talk.services.preparations.read_form(talk.demo.actor(who), form)
    assert talk.services.preparations.read_form(talk.employee, form).shared == ()


@pytest.mark.parametrize("state", [State.IN_PROGRESS, State.READY_TO_SIGN, State.COMPLETED, State.CANCELLED])
def test_a_form_that_comes_too_late_is_refused_also_between_looking_and_saving(
    talk: TalkAtHand, form: bytes, state: State
) -> None:
    preparations = talk.services.preparations
    preview = preparations.read_form(talk.manager, form)
    if state is State.CANCELLED:
        talk.services.conversations.cancel(talk.manager, talk.id, "")
    else:
        talk.to(state)
    with pytest.raises(FormRefused) as refused:
        preparations.read_form(talk.manager, form)
    assert refused.value.reason == "too_late"
    with pytest.raises(RuleViolation, match=r"rule\.preparation\.locked"):
        preparations.save_form(talk.manager, preview)


def test_a_form_for_a_conversation_that_is_gone_is_refused(talk: TalkAtHand, form: bytes) -> None:
    talk.services.history.undo()  # planning it was the last edit
    with pytest.raises(FormRefused) as refused:
        talk.services.preparations.read_form(talk.manager, form)
    assert refused.value.reason == "unknown_conversation"


def test_a_form_of_another_workspace_is_refused(rooms: Rooms, talk: TalkAtHand, form: bytes, tmp_path: Path) -> None:
    other = open_services(create_demo(rooms, tmp_path / "other" / "workspace.malapp"), rooms)
    try:
        with pytest.raises(FormRefused) as refused:
            other.preparations.read_form(DemoCompany(other, tmp_path).actor("P02"), form)
    finally:
        other.close()
    assert refused.value.reason == "foreign_key"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("reason", ["unknown_conversation", "too_late", "foreign_key"])
def test_every_refusal_has_a_sentence_of_its_own(language: Language, reason: str) -> None:
    sentence = texts(language).sentence(FormRefused(reason))
    assert sentence.endswith(".")
    assert len(sentence) > 40


def test_the_form_asks_about_the_goals_there_are_and_leaves_a_trace_without_content(
    talk: TalkAtHand, form: bytes
) -> None:
    line = talk.services.keeping.audit_rows(talk.demo.actor("P22"), 1)[0].line
    assert (line.event, line.subject_id) == ("preparation.form_exported", talk.id)
    assert form.startswith(b"%PDF-")


@pytest.mark.requirement("S1-49d", "S0-04")
def test_the_form_brings_what_the_employees_unit_needs_and_not_the_printing_managers(talk: TalkAtHand) -> None:
    services = talk.services
    with services.desk.workspace.begin() as work:
        for briefing in work.briefings.find():
            work.briefings.save(replace(briefing, needs=""))
        team = work.people.get(talk.demo.id(EMPLOYEE)).team_id
        leader = talk.demo.id(MANAGER)
        today = services.desk.today()
        for team_id, needs in ((team, "Flere som kan borettslag"), (None, "Flere lærlinger")):
            value = Briefing(uuid4(), leader, team_id, needs=needs, held_on=today, state=BriefingState.HELD)
            work.briefings.save(value)

    text = text_of(services.preparations.export_form(talk.manager, talk.id).run())

    assert "Flere som kan borettslag" in text
    assert "Flere lærlinger" not in text, "that is what the manager prepares from"


def test_the_form_names_no_goal_of_the_team_that_is_done_with(talk: TalkAtHand) -> None:
    services = talk.services
    with services.desk.workspace.begin() as work:
        team_id = work.people.get(talk.demo.id(EMPLOYEE)).team_id
        for title, status in (("Alle biler er like", GoalStatus.REACHED), ("Færre turer", GoalStatus.ON_TRACK)):
            goal = Goal(services.desk.new_id(), title, GoalLevel.TEAM, team_id=team_id, status=status)
            work.goals.save(goal)

    text = text_of(services.preparations.export_form(talk.manager, talk.id).run())

    assert "Færre turer" in text
    assert "Alle biler er like" not in text
