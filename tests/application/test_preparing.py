"""Both sides prepare alone and share by choice; what is not shared never crosses over (E-08)."""

from __future__ import annotations

import pytest
from talk_at_hand import OUTSIDERS, TalkAtHand

from malapp.domain.conversations import ConversationState as State
from malapp.domain.conversations import PreparationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Party
from malapp.domain.permissions import Actor

LATER = (State.IN_PROGRESS, State.HELD, State.IN_REVIEW, State.READY_TO_SIGN, State.SIGNED)


def _seen(talk: TalkAtHand, by: Actor, of: Party) -> dict[str, str] | None:
    sides = talk.services.preparations.side_by_side(by, talk.id)
    side = sides.employee if of is Party.EMPLOYEE else sides.manager
    return None if side is None else {answer.field.id: answer.text for answer in side}


@pytest.mark.requirement("E-08")
def test_nothing_is_seen_until_its_author_shares_and_then_only_the_shared_fields(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep01", text="Tilbudene")
    preparations.answer(talk.employee, talk.id, "ep13", text="Bare for meg", is_shared=False)
    assert _seen(talk, talk.manager, Party.EMPLOYEE) is None
    preparations.share(talk.employee, talk.id)
    assert _seen(talk, talk.manager, Party.EMPLOYEE) == {"ep01": "Tilbudene"}
    preparations.answer(talk.employee, talk.id, "ep13", is_shared=True)
    preparations.answer(talk.employee, talk.id, "ep01", is_shared=False)
    assert _seen(talk, talk.manager, Party.EMPLOYEE) == {"ep13": "Bare for meg"}
    preparations.take_back(talk.employee, talk.id)
    assert _seen(talk, talk.manager, Party.EMPLOYEE) is None
    assert preparations.own(talk.employee, talk.id).answers["ep01"].text == "Tilbudene"


@pytest.mark.requirement("E-08")
def test_a_draft_nobody_shared_stays_its_authors_own_when_the_other_begins_the_meeting(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep01", text="Ikke ferdig tenkt")
    talk.to(State.IN_PROGRESS)
    for state in LATER:
        talk.to(state)
        assert _seen(talk, talk.manager, Party.EMPLOYEE) is None
        row = talk.services.conversations.row(talk.manager, talk.id)
        assert row.employee_preparation is PreparationState.DRAFT
    assert preparations.own(talk.employee, talk.id).answers["ep01"].text == "Ikke ferdig tenkt"


@pytest.mark.requirement("E-08")
def test_what_is_not_shared_is_in_no_record_and_no_paper(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep01", text="Tilbudene")
    preparations.answer(talk.employee, talk.id, "ep13", text="Grimstadgate", is_shared=False)
    preparations.answer(talk.manager, talk.id, "mp07", text="Hordaland", is_shared=False)
    preparations.share(talk.employee, talk.id)
    preparations.share(talk.manager, talk.id)
    talk.to(State.READY_TO_SIGN)
    document = talk.services.summaries.freeze(talk.manager, talk.id).run()
    reader = talk.services.documents
    assert reader.page_count(document.content) >= 1
    for secret in ("Grimstadgate", "Hordaland"):
        assert secret.encode() not in document.record_json
        assert secret not in str(talk.services.records.view(talk.manager, talk.id))
        assert secret not in str(preparations.side_by_side(talk.manager, talk.id))
        assert secret not in str(preparations.side_by_side(talk.employee, talk.id))


def test_a_preparation_is_locked_when_the_meeting_begins_and_shared_again_with_nothing_new(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep01", text="Tilbudene")
    preparations.share(talk.employee, talk.id)
    talk.to(State.IN_PROGRESS)
    assert not preparations.own(talk.employee, talk.id).is_editable
    assert preparations.own(talk.employee, talk.id).preparation.state is PreparationState.LOCKED
    for change in (
        lambda: preparations.answer(talk.employee, talk.id, "ep01", text="noe annet"),
        lambda: preparations.answer(talk.employee, talk.id, "ep01", is_shared=False),
        lambda: preparations.share(talk.manager, talk.id),
        lambda: preparations.take_back(talk.employee, talk.id),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.preparation\.locked"):
            change()
    assert _seen(talk, talk.manager, Party.EMPLOYEE) == {"ep01": "Tilbudene"}


def test_each_writes_only_their_own_form_and_outsiders_none(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    assert preparations.own(talk.employee, talk.id).form.id == "employee_preparation"
    assert preparations.own(talk.manager, talk.id).form.id == "manager_preparation"
    with pytest.raises(KeyError):
        preparations.answer(talk.manager, talk.id, "ep01", text="for medarbeideren")
    for who in OUTSIDERS:
        actor = talk.demo.actor(who)
        for attempt in (
            lambda a=actor: preparations.own(a, talk.id),
            lambda a=actor: preparations.side_by_side(a, talk.id),
            lambda a=actor: preparations.answer(a, talk.id, "ep01", text="x"),
            lambda a=actor: preparations.share(a, talk.id),
            lambda a=actor: preparations.export_form(a, talk.id),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


def test_a_scale_can_be_answered_and_taken_back_and_the_managers_support_scale_is_never_shared(
    talk: TalkAtHand,
) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep11", choice=4)
    assert preparations.own(talk.employee, talk.id).answers["ep11"].choice == 4
    preparations.answer(talk.employee, talk.id, "ep11", choice=0)
    assert preparations.own(talk.employee, talk.id).answers["ep11"].choice is None
    preparations.answer(talk.manager, talk.id, "mp11", choice=5, is_shared=True)
    preparations.answer(talk.manager, talk.id, "mp14", choice=1)
    preparations.share(talk.manager, talk.id)
    assert _seen(talk, talk.employee, Party.MANAGER) == {"mp14": ""}


def test_what_is_left_out_of_an_answer_keeps_its_value(talk: TalkAtHand) -> None:
    preparations = talk.services.preparations
    preparations.answer(talk.employee, talk.id, "ep11", text="Fordi jeg lærer", choice=4, is_shared=False)
    preparations.answer(talk.employee, talk.id, "ep11", text="Fordi jeg lærer noe")
    answer = preparations.own(talk.employee, talk.id).answers["ep11"]
    assert (answer.text, answer.choice, answer.is_shared) == ("Fordi jeg lærer noe", 4, False)
    talk.services.history.undo()
    assert preparations.own(talk.employee, talk.id).answers == {}
