"""A company's own forms: what may change, that it is undone and logged, and that no answer loses its question."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from form_filling import Filling, by_pypdf
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER, TalkAtHand

from malapp.application.form_adapting import FormView
from malapp.application.form_library import BundledForms
from malapp.application.form_warnings import sensitive_word
from malapp.application.texts import texts
from malapp.application.troubles import FormRefused
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.form_editing import WORDING_LIMIT
from malapp.domain.form_parts import KEPT, SHAPES
from malapp.domain.forms import FieldType
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor

EMPLOYEE_FORM, RECORD, ONE_TO_ONE = "employee_preparation", "conversation_record", "one_to_one"
NB = Language.BOKMAL
OWN = "Hva vil du at vi skal slutte med i Fjellbris?"


@pytest.fixture
def owner(talk: TalkAtHand) -> Actor:
    return talk.demo.actor(OWNER)


def _view(talk: TalkAtHand, form_id: str = EMPLOYEE_FORM) -> FormView:
    return talk.services.form_adapting.view(talk.demo.actor(OWNER), form_id)


def _asked(talk: TalkAtHand) -> list[str]:
    """The questions the employee meets, in order."""
    own = talk.services.preparations.own(talk.employee, talk.id)
    return [field.label(NB) for field in own.form.fields]


@pytest.mark.requirement("S0-05", "S1-09")
def test_the_employee_meets_the_form_as_the_company_made_it(talk: TalkAtHand, owner: Actor) -> None:
    forms, before = talk.services.form_adapting, _asked(talk)

    forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    forms.reword(owner, EMPLOYEE_FORM, "ep01", NB, "  Hva er du\n stolt av? ")
    added = forms.add(owner, EMPLOYEE_FORM, NB, OWN)
    scale = forms.add(
        owner, EMPLOYEE_FORM, NB, "Hvor fri er du?", answer=FieldType.SCALE_AND_TEXT, ends=("Bundet", "Fri")
    )
    for _ in range(20):
        forms.move(owner, EMPLOYEE_FORM, added, -1)

    after = _asked(talk)
    assert after == [OWN, "Hva er du stolt av?", *(text for text in before[1:] if text != before[7]), "Hvor fri er du?"]
    field = talk.services.preparations.own(talk.employee, talk.id).form.field(scale)
    assert field.ends[Language.SWEDISH] == ("Bundet", "Fri"), "readers of another language see the words there are"
    assert field.label(Language.ENGLISH) == "Hvor fri er du?"
    talk.services.preparations.answer(talk.employee, talk.id, added, text="Møtene på fredag")
    talk.services.preparations.share(talk.employee, talk.id)
    shown = talk.services.preparations.side_by_side(talk.manager, talk.id).employee
    assert shown is not None
    assert [(answer.field.label(NB), answer.text) for answer in shown] == [(OWN, "Møtene på fredag")]


@pytest.mark.requirement("S0-05")
def test_the_original_wording_and_the_whole_form_come_back(talk: TalkAtHand, owner: Actor) -> None:
    forms, before = talk.services.form_adapting, _asked(talk)
    forms.reword(owner, EMPLOYEE_FORM, "ep01", NB, "Hva er du stolt av?")
    assert _view(talk).questions[0].reworded == {NB}
    forms.bring_back(owner, EMPLOYEE_FORM, "ep01", NB)
    assert _asked(talk) == before
    assert not _view(talk).is_adapted

    forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    forms.move(owner, EMPLOYEE_FORM, "ep16", -1)
    forms.add(owner, EMPLOYEE_FORM, NB, OWN)
    assert _view(talk).is_adapted
    forms.reset(owner, EMPLOYEE_FORM)
    assert _asked(talk) == before
    assert not _view(talk).is_adapted


@pytest.mark.requirement("S0-05")
def test_each_change_is_undone_and_logged_without_a_word_of_it(talk: TalkAtHand, owner: Actor) -> None:
    forms, history = talk.services.form_adapting, talk.services.history
    own = forms.add(owner, EMPLOYEE_FORM, NB, OWN)
    steps: list[Callable[[], object]] = [
        lambda: forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True),
        lambda: forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=False),
        lambda: forms.reword(owner, EMPLOYEE_FORM, "ep01", NB, "Hva er du stolt av?"),
        lambda: forms.bring_back(owner, EMPLOYEE_FORM, "ep01", NB),
        lambda: forms.move(owner, EMPLOYEE_FORM, own, -1),
        lambda: forms.remove(owner, EMPLOYEE_FORM, own),
        lambda: forms.reset(owner, EMPLOYEE_FORM),
    ]
    seen = [_asked(talk)]
    for step in steps:
        step()
        seen.append(_asked(talk))
    for expected in reversed(seen[:-1]):
        label = history.undo()
        assert label is not None
        assert texts(NB)(label)
        assert _asked(talk) == expected

    lines = talk.services.desk.workspace.audit_lines(limit=30)
    assert {line.event for line in lines} >= {"form.adapted", "form.reset", "edit.undone"}
    assert "Fjellbris" not in str(lines)
    assert "stolt" not in str(lines)


@pytest.mark.requirement("S0-05", "S1-42", "S1-54f", "E-18", "E-20")
def test_what_law_privacy_or_the_flow_rests_on_stays_but_may_be_reworded(talk: TalkAtHand, owner: Actor) -> None:
    forms = talk.services.form_adapting
    for field_id, kept in KEPT.items():
        form_id = next(form_id for form_id, shape in SHAPES.items() if field_id in shape.asked)
        with pytest.raises(RuleViolation) as refused:
            forms.hide(owner, form_id, field_id, is_hidden=True)
        assert refused.value.message_id == "rule.form.kept"
        wording = f"Med våre egne ord om {field_id}?"
        forms.reword(owner, form_id, field_id, NB, wording)
        question = next(q for q in _view(talk, form_id).questions if q.field.id == field_id)
        assert (question.kept, question.field.label(NB)) == (kept, wording)


@pytest.mark.requirement("S0-05")
def test_a_bad_question_gets_a_clear_sentence_and_changes_nothing(talk: TalkAtHand, owner: Actor) -> None:
    forms = talk.services.form_adapting
    forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    before = _view(talk)
    bad = {
        "": "rule.form.wording_missing",
        " \n\t ": "rule.form.wording_missing",
        "x" * 2_000: "rule.form.wording_too_long",
        "hva er du mest FORNØYD med siden forrige  samtale?": "rule.form.wording_twice",
        "Hvilke ferdigheter får du brukt for lite?": "rule.form.wording_hidden_twice",
    }
    for wording, message in bad.items():
        for act in (
            lambda wording=wording: forms.add(owner, EMPLOYEE_FORM, NB, wording),
            lambda wording=wording: forms.reword(owner, EMPLOYEE_FORM, "ep03", NB, wording),
        ):
            with pytest.raises(RuleViolation) as refused:
                act()
            assert (refused.value.message_id, refused.value.field) == (message, "wording")
            assert min(len(texts(language).sentence(refused.value)) for language in Language) > 20
    for ends, message in (
        (("", "Fri"), "end_missing"),
        (("Fri", "x" * 60), "end_too_long"),
        (("Fri", " fri "), "same"),
    ):
        with pytest.raises(RuleViolation, match=message):
            forms.add(owner, EMPLOYEE_FORM, NB, "Hvor fri er du?", answer=FieldType.SCALE_AND_TEXT, ends=ends)
    assert _view(talk) == before


@pytest.mark.requirement("S0-05", "E-16")
def test_the_longest_question_is_taken_and_a_form_keeps_at_least_one(talk: TalkAtHand, owner: Actor) -> None:
    forms = talk.services.form_adapting
    forms.add(owner, EMPLOYEE_FORM, NB, "x" * WORDING_LIMIT)
    for number in range(1, 6):
        forms.hide(owner, ONE_TO_ONE, f"oo{number}", is_hidden=True)
    with pytest.raises(RuleViolation):
        forms.hide(owner, ONE_TO_ONE, "oo6", is_hidden=True)
    with pytest.raises(KeyError, match="scale"):  # the manager's scale about somebody would be a mark
        forms.add(owner, "manager_preparation", NB, "Hvor god?", answer=FieldType.SCALE_AND_TEXT, ends=("a", "b"))


@pytest.mark.requirement("S0-05")
def test_only_owner_and_hr_adapt_forms(talk: TalkAtHand) -> None:
    talk.services.form_adapting.hide(talk.demo.actor(HR), EMPLOYEE_FORM, "ep08", is_hidden=True)
    for who in (MANAGER, EMPLOYEE):
        actor = talk.demo.actor(who)
        for act in (
            lambda actor=actor: talk.services.form_adapting.view(actor, EMPLOYEE_FORM),
            lambda actor=actor: talk.services.form_adapting.hide(actor, EMPLOYEE_FORM, "ep08", is_hidden=False),
            lambda actor=actor: talk.services.form_adapting.reset(actor, EMPLOYEE_FORM),
        ):
            with pytest.raises(RuleViolation, match="permission"):
                act()


@pytest.mark.requirement("S0-05")
def test_a_preparation_begun_keeps_the_questions_it_was_answered_with(talk: TalkAtHand, owner: Actor) -> None:
    forms, preparations = talk.services.form_adapting, talk.services.preparations
    own = forms.add(owner, EMPLOYEE_FORM, NB, OWN)
    begun = _asked(talk)
    preparations.answer(talk.employee, talk.id, own, text="Møtene på fredag")

    forms.remove(owner, EMPLOYEE_FORM, own)
    forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    forms.reword(owner, EMPLOYEE_FORM, "ep01", NB, "Noe annet?")

    assert _asked(talk) == begun
    preparations.answer(talk.employee, talk.id, "ep08", text="Å lære bort")
    preparations.share(talk.employee, talk.id)
    shown = preparations.side_by_side(talk.manager, talk.id).employee
    assert shown is not None
    assert [(a.field.label(NB), a.text) for a in shown][-1] == (OWN, "Møtene på fredag")
    another = talk.services.conversations.plan(talk.manager, talk.demo.id(EMPLOYEE), planned_for=talk.day(200))
    fresh = preparations.own(talk.employee, another).form
    assert fresh.field("ep01").label(NB) == "Noe annet?"
    assert {own, "ep08"}.isdisjoint(field.id for field in fresh.fields)


@pytest.mark.requirement("S0-05")
def test_a_form_made_before_a_change_is_read_whole_also_into_a_preparation_begun_after_it(
    talk: TalkAtHand, owner: Actor
) -> None:
    forms, preparations = talk.services.form_adapting, talk.services.preparations
    as_it_came = preparations.export_form(talk.manager, talk.id).run()
    own = forms.add(owner, EMPLOYEE_FORM, NB, OWN)
    with_own = preparations.export_form(talk.manager, talk.id).run()
    forms.remove(owner, EMPLOYEE_FORM, own)
    forms.reword(owner, EMPLOYEE_FORM, "ep01", NB, "Hva er du stolt av?")
    forms.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    for _ in range(4):
        talk.services.history.undo()  # also taking everything back must not orphan a form that is out there
    for _ in range(4):
        talk.services.history.redo()
    preparations.answer(talk.employee, talk.id, "ep03", text="Skrevet her")

    preparations.save_form(
        talk.manager, preparations.read_form(talk.manager, by_pypdf(with_own, Filling({own: "Møtene", "ep08": "Lage"})))
    )
    filled = by_pypdf(as_it_came, Filling({"ep01": "Åtte borettslag", "ep16": "Parkering"}, {"ep11_scale": 4}))
    preview = preparations.read_form(talk.manager, filled)
    assert "Hva er du mest fornøyd med siden forrige samtale?" in [a.field.label(NB) for a in preview.shared]
    preparations.save_form(talk.manager, preview)

    view = preparations.own(talk.employee, talk.id)
    written = {field_id: answer.text for field_id, answer in view.answers.items() if answer.text}
    kept = {view.form.field(field_id).label(NB): text for field_id, text in written.items()}
    assert kept == {
        "Hva har du lært, og hva ville du gjort annerledes?": "Skrevet her",
        OWN: "Møtene",
        "Hvilke ferdigheter får du brukt for lite?": "Lage",
        "Hva er du mest fornøyd med siden forrige samtale?": "Åtte borettslag",
        "Er det noe annet du vil ta opp?": "Parkering",
    }
    assert view.answers["ep11"].choice == 4


@pytest.mark.requirement("S0-05")
def test_a_form_of_an_edition_this_workspace_never_made_is_refused_with_a_way_on(
    talk: TalkAtHand, owner: Actor
) -> None:
    preparations = talk.services.preparations
    talk.services.form_adapting.hide(owner, EMPLOYEE_FORM, "ep08", is_hidden=True)
    form = preparations.export_form(talk.manager, talk.id).run()
    with talk.services.desk.workspace.begin() as work:  # as after bringing back the backup of the day before
        work.form_editions.remove(work.form_editions.find()[0].id)
    with pytest.raises(FormRefused) as refused:
        preparations.read_form(talk.manager, form)
    assert refused.value.reason == "unknown_edition"
    assert "Lag et nytt skjema" in texts(NB).sentence(refused.value)


@pytest.mark.requirement("S0-05")
def test_the_record_and_what_is_signed_keep_their_questions(talk: TalkAtHand, owner: Actor) -> None:
    forms, records = talk.services.form_adapting, talk.services.records
    own = forms.add(owner, RECORD, NB, "Hva har vi lært som lag?", section="growth")
    forms.hide(owner, RECORD, "cr05", is_hidden=True)
    forms.reword(owner, RECORD, "cr04", NB, "Dette gjør du framover")
    talk.to(State.IN_PROGRESS)
    view = records.view(talk.manager, talk.id)
    order = [field.id for field in view.fields]
    assert order.index("cr09") + 1 == order.index(own)
    assert "cr05" not in order
    records.write(talk.manager, talk.id, own, "At vi hjelper hverandre")
    records.write(talk.manager, talk.id, "cr04", "Service på Nordnes")
    with pytest.raises(KeyError):
        records.write(talk.manager, talk.id, "cr05", "x")

    forms.reset(owner, RECORD)

    with talk.services.desk.workspace.read() as work:
        asked = {text.field_id: text.edition for text in work.record_texts.find(conversation_id=talk.id)}
    assert set(asked.values()) == {1}
    headings = _headings(talk)
    assert headings["Hva har vi lært som lag?"] == "At vi hjelper hverandre"
    assert headings["Dette gjør du framover"] == "Service på Nordnes"
    talk.to(State.SIGNED)
    assert [field.id for field in records.view(talk.manager, talk.id).fields] == order


def _headings(talk: TalkAtHand) -> dict[str, str]:
    """What the summary would say now, by heading."""
    content = talk.services.summaries._content(talk.manager, talk.id, talk.services.desk.new_id())
    return {section.heading: section.text for section in content.sections}


@pytest.mark.requirement("S0-05", "S1-35")
def test_the_one_to_one_follows_and_one_with_notes_stays_as_it_was(talk: TalkAtHand, owner: Actor) -> None:
    talk.to(State.SIGNED)
    forms, follow_ups = talk.services.form_adapting, talk.services.follow_ups
    with talk.services.desk.workspace.read() as work:
        first, second = work.follow_ups.find(conversation_id=talk.id)[:2]
    follow_ups.write(talk.employee, first.id, "oo2", "To nye borettslag")
    own = forms.add(owner, ONE_TO_ONE, NB, "Hva gledet deg sist?", answer=FieldType.NOTES)
    forms.hide(owner, ONE_TO_ONE, "oo2", is_hidden=True)

    assert [topic.id for topic in follow_ups.view(talk.manager, first.id).topics] == [f"oo{n}" for n in range(1, 7)]
    assert [topic.id for topic in follow_ups.view(talk.manager, second.id).topics] == [
        "oo1", "oo3", "oo4", "oo5", "oo6", own
    ]  # fmt: skip
    follow_ups.write(talk.manager, second.id, own, "Kaken")
    forms.reset(owner, ONE_TO_ONE)
    view = follow_ups.view(talk.employee, second.id)
    assert view.notes == {(own, Party.MANAGER): "Kaken"}
    assert view.topics[-1].label(NB) == "Hva gledet deg sist?"


@pytest.mark.requirement("E-05", "E-06", "E-19")
def test_a_question_about_health_union_belief_family_or_pay_is_noticed_and_malapps_own_are_not() -> None:
    asked = {
        Language.BOKMAL: ("Hvor ofte er du syk?", "Er du fagorganisert i en fagforening?", "Hvilken lønn venter du?"),
        Language.NYNORSK: ("Kor ofte er du sjuk?", "Kva løn ventar du?"),
        Language.SWEDISH: ("Hur är hälsan?", "Är du med i facket?", "Vilken lön vill du ha?"),
        Language.DANISH: ("Hvor tit er du syg?", "Hvordan har familien det?", "Hvilken løn vil du have?"),
        Language.ENGLISH: ("How is your health?", "Are you in a union?", "What pay do you expect?"),
    }
    for language, questions in asked.items():
        assert [question for question in questions if not sensitive_word(language, question)] == []
    forms = BundledForms().forms()
    own = [field for form_id in SHAPES if form_id != RECORD for field in forms[form_id].fields]
    assert [field.id for field in own for language in Language if sensitive_word(language, field.label(language))] == []
    assert sensitive_word(NB, "Hva lønner seg å slutte med?") == ""
