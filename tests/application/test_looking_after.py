"""Looking after the workspace: passphrase, backup, and a log that says who did what, never what was said."""

from __future__ import annotations

from pathlib import Path

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER, TalkAtHand
from workspaces import DemoCompany

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.services import Rooms
from malapp.application.troubles import WrongPassphrase
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalStatus, Party

NEW = "tolv blå bølger i fjorden"
SECRETS = ("Grimstadgate", "Nordnes", "Kyrkjebø", "Landåslia", "Fantoft", "Sletten")


def test_the_passphrase_is_changed_by_who_knows_the_old_one(demo: DemoCompany, rooms: Rooms) -> None:
    keeping, owner = demo.services.keeping, demo.actor(OWNER)
    with pytest.raises(RuleViolation, match=r"rule\.workspace\.short_passphrase"):
        keeping.change_passphrase(owner, DEMO_PASSPHRASE, "kort")
    with pytest.raises(WrongPassphrase):
        keeping.change_passphrase(owner, "feil passordfrase", NEW)
    assert keeping.audit_rows(owner, 1)[0].line.event != "workspace.passphrase_changed"
    keeping.change_passphrase(owner, DEMO_PASSPHRASE, NEW)
    assert keeping.audit_rows(owner, 1)[0].line.event == "workspace.passphrase_changed"
    demo.services.close()
    with pytest.raises(WrongPassphrase):
        rooms.store.open(demo.path, DEMO_PASSPHRASE)
    rooms.store.open(demo.path, NEW).close()


def test_a_backup_is_encrypted_whole_and_audited(demo: DemoCompany, rooms: Rooms, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "today.malapp-backup"
    demo.services.keeping.back_up(demo.actor(HR), target)
    assert demo.services.keeping.audit_rows(demo.actor(HR), 1)[0].line.event == "workspace.backed_up"
    assert b"Fjellbris" not in target.read_bytes()
    restored = tmp_path / "restored.malapp"
    rooms.store.restore(target, DEMO_PASSPHRASE, restored)
    assert rooms.store.check(restored, DEMO_PASSPHRASE).problems == ()


@pytest.mark.requirement("E-10")
def test_only_owner_and_hr_look_after_the_file_and_read_the_log(demo: DemoCompany, tmp_path: Path) -> None:
    keeping = demo.services.keeping
    for who in (MANAGER, EMPLOYEE):
        actor = demo.actor(who)
        for attempt in (
            lambda a=actor: keeping.change_passphrase(a, DEMO_PASSPHRASE, NEW),
            lambda a=actor: keeping.back_up(a, tmp_path / "x"),
            lambda a=actor: keeping.remember(a, True),
            lambda a=actor: keeping.audit_rows(a),
            lambda a=actor: keeping.verify_audit(a),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()
    assert not (tmp_path / "x").exists()
    assert keeping.verify_audit(demo.actor(HR)) == ()


@pytest.mark.requirement("E-11")
def test_the_log_tells_each_step_with_who_and_when_and_not_a_word_of_what_was_said(talk: TalkAtHand) -> None:
    services, secrets = talk.services, iter(SECRETS)
    services.conversations.edit(talk.manager, talk.id, place=next(secrets))
    services.preparations.answer(talk.employee, talk.id, "ep01", text=next(secrets))
    services.preparations.share(talk.employee, talk.id)
    talk.to(State.IN_PROGRESS)
    services.records.write(talk.manager, talk.id, "cr03", next(secrets))
    services.agreements.add_action(talk.manager, talk.id, next(secrets))
    talk.to(State.COMPLETED)
    with services.desk.workspace.read() as work:
        meeting = work.follow_ups.find(conversation_id=talk.id)[0].id
        names = [person.name for person in work.people.find()]
    services.follow_ups.write(talk.employee, meeting, "oo1", next(secrets))
    services.goals.check_in(talk.employee, talk.goal_id, GoalStatus.ON_TRACK, comment=next(secrets))
    rows = services.keeping.audit_rows(talk.demo.actor(HR), 1_000)
    text = "\n".join(f"{r.line.event} {r.line.subject_kind}" for r in rows)
    for word in (*SECRETS, *names):
        assert word not in text
    steps = ["planned", "invited", "confirmed", "started", "held", "in_review", "approved", "approved", "completed"]
    told = [r for r in reversed(rows) if r.line.event.startswith("conversation.") and r.line.subject_id == talk.id]
    assert [row.line.event.removeprefix("conversation.") for row in told] == steps
    assert {row.actor for row in told} == {"Jonas Berge", "Amina Yusuf"}
    assert [row.line.number for row in rows] == sorted((row.line.number for row in rows), reverse=True)
    assert services.keeping.verify_audit(talk.demo.actor(HR)) == ()


def test_undoing_is_in_the_log_too(demo: DemoCompany) -> None:
    demo.services.session.hand_over(demo.id(MANAGER))
    demo.services.goals.edit(demo.actor(MANAGER), demo.id("O2"), title="Noe annet")
    demo.services.history.undo()
    demo.services.history.redo()
    rows = demo.services.keeping.audit_rows(demo.actor(OWNER), 2)
    assert [(row.line.event, row.actor) for row in rows] == [
        ("edit.redone", "Jonas Berge"),
        ("edit.undone", "Jonas Berge"),
    ]


@pytest.mark.requirement("E-10", "E-22")
def test_a_list_of_documents_carries_none_of_their_content(talk: TalkAtHand) -> None:
    talk.to(State.SIGNED)
    shelf = talk.services.documents
    for who in (OWNER, HR, MANAGER, EMPLOYEE):
        rows = [row for row in shelf.rows(talk.demo.actor(who)) if row.document.conversation_id == talk.id]
        assert [(row.document.content, row.document.record_json) for row in rows] == [(b"", b"")]
        assert rows[0].signed_by == frozenset(Party)
        assert rows[0].may_open == (who in {MANAGER, EMPLOYEE})
    assert shelf.content(talk.employee, rows[0].document.id) == shelf.content(talk.manager, rows[0].document.id)
    assert talk.services.keeping.audit_rows(talk.demo.actor(HR), 1)[0].line.event == "document.opened"


def test_nothing_is_frozen_before_both_have_approved(talk: TalkAtHand) -> None:
    talk.to(State.IN_REVIEW)
    with pytest.raises(RuleViolation, match=r"rule\.summary\.not_ready"):
        talk.services.summaries.freeze(talk.manager, talk.id)
    draft = talk.services.summaries.draft(talk.employee, talk.id).run()
    assert draft.startswith(b"%PDF-")
    assert talk.services.summaries.current(talk.manager, talk.id) is None


def test_a_summary_made_while_the_record_was_opened_again_is_not_kept(talk: TalkAtHand) -> None:
    talk.to(State.READY_TO_SIGN)
    job = talk.services.summaries.freeze(talk.manager, talk.id)
    paper = job.work()
    talk.services.conversations.reopen(talk.manager, talk.id)
    talk.services.records.write(talk.manager, talk.id, "cr03", "Noe annet")
    with pytest.raises(RuleViolation, match=r"rule\.(signing\.changed_meanwhile|summary\.not_ready)"):
        job.finish(paper)
    talk.to(State.READY_TO_SIGN)
    with pytest.raises(RuleViolation, match=r"rule\.signing\.changed_meanwhile"):
        job.finish(paper)
    assert talk.services.summaries.current(talk.manager, talk.id) is None
