"""The red thread through the use cases, on the real encrypted workspace, real PDF files and real signatures."""

from __future__ import annotations

import pytest
from workspaces import DemoCompany

from malapp.application.conversations import NextStep
from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.main_job import run_main_job
from malapp.application.demo.source import DemoSource
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import FollowUpState
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.signatures import VerificationState


@pytest.mark.parametrize("language", list(Language))
def test_the_main_job_ends_signed_by_both_and_with_one_to_ones(demo: DemoCompany, language: Language) -> None:
    services = demo.services
    source = DemoSource(services.desk.today())
    files = run_main_job(services, source, language).files
    assert set(files) == {
        "summary.pdf",
        "summary-signed.pdf",
        "preparation.pdf",
        "goal-plan.pdf",
        "follow-up.ics",
        "company-ca.pem",
    }
    employee = demo.id(source.stories["main_job"][language.value]["employee"])
    with services.desk.workspace.read() as work:
        talk = max(work.conversations.find(employee_id=employee), key=lambda one: str(one.planned_for))
        planned = work.follow_ups.find(conversation_id=talk.id, state=FollowUpState.PLANNED)
    assert talk.state is ConversationState.SIGNED
    assert talk.language is language
    assert len(planned) >= 12
    assert planned[0].planned_for.date() == talk.first_follow_up_on
    assert services.signing.verify_file(files["summary-signed.pdf"]).run().state is VerificationState.UNCHANGED
    assert files["summary-signed.pdf"].startswith(files["summary.pdf"]), "signing only ever appends"


@pytest.mark.requirement("E-22")
def test_both_parties_get_the_same_frozen_summary(demo: DemoCompany) -> None:
    services = demo.services
    talk = _ready_talk(demo)
    manager, employee = demo.actor("P02"), demo.actor("P06")
    first = services.summaries.freeze(manager, talk).run()
    second = services.summaries.freeze(employee, talk).run()
    assert first.id == second.id
    assert first.content == second.content


def test_any_change_after_signing_makes_a_new_revision_that_needs_new_signatures(demo: DemoCompany) -> None:
    services, manager, employee = demo.services, demo.actor("P02"), demo.actor("P06")
    talk = _ready_talk(demo)
    services.signing.sign(employee, talk, DEMO_PASSPHRASE).run()
    assert services.conversations.row(manager, talk).conversation.state is ConversationState.SIGNED
    with pytest.raises(RuleViolation, match="rule.record.not_open"):
        services.records.write(manager, talk, "cr03", "noe annet")
    services.conversations.reopen(manager, talk)
    row = services.conversations.row(manager, talk)
    assert row.signed_by == frozenset()
    assert row.next_step is NextStep.READ_AND_APPROVE
    services.records.write(manager, talk, "cr03", "noe annet")
    services.conversations.approve(manager, talk)
    services.conversations.approve(employee, talk)
    again = services.summaries.freeze(manager, talk).run()
    assert again.revision == 2
    assert services.conversations.row(manager, talk).next_step is NextStep.SIGN


def test_nobody_can_sign_for_the_other(demo: DemoCompany) -> None:
    services, talk = demo.services, _ready_talk(demo)
    with pytest.raises(RuleViolation, match="rule.signing.already"):
        services.signing.sign(demo.actor("P02"), talk, DEMO_PASSPHRASE)
    for outsider in ("P01", "P22", "P03"):
        with pytest.raises(RuleViolation, match="rule.permission.denied"):
            services.signing.sign(demo.actor(outsider), talk, DEMO_PASSPHRASE)


def test_stored_summaries_are_verified_against_what_the_workspace_knows(demo: DemoCompany) -> None:
    services = demo.services
    shelf = {frozenset(row.signed_by): row for row in services.documents.rows(demo.actor("P02"))}
    both, manager_only = shelf[frozenset(Party)], shelf[frozenset({Party.MANAGER})]
    for row in (both, manager_only):
        report = services.signing.verify(demo.actor("P02"), row.document.id).run()
        assert report.state is VerificationState.UNCHANGED, report.reasons
        assert {signer.role for signer in report.signers} == {party.value for party in row.signed_by}


def _ready_talk(demo: DemoCompany):
    rows = demo.services.conversations.rows(demo.actor("P02"))
    return next(r.conversation.id for r in rows if r.conversation.state is ConversationState.READY_TO_SIGN)
