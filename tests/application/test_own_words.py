"""A company's own words: whole in every language, in use where people read them, and nowhere half."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER, TalkAtHand

from malapp.application import own_words
from malapp.application.form_library import BundledForms
from malapp.application.texts import texts
from malapp.documents import pages
from malapp.domain.conversations import ConversationState as State
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.terms import STANDARD, Term, checked_own_word
from malapp.ui.panels.conversations.invitation import own_invitation

NB = Language.BOKMAL
#: A calendar says malapp's neutral word unless the company wants its own there.
NEUTRAL = {"calendars.conversation"}


@pytest.mark.requirement("S0-05")
@pytest.mark.parametrize("language", Language)
def test_the_texts_with_malapps_own_words_are_malapps_own_texts(language: Language) -> None:
    data, usual, forms = own_words._data(language), texts(language), BundledForms().forms()
    fields = {field.id: field.label(language) for form in forms.values() for field in form.fields}
    assert len(data["texts"]) >= 10
    for key, template in data["texts"].items():
        if key not in NEUTRAL:
            assert own_words.worded_text(language, template, STANDARD) == usual._entries[key], key
    for key, template in data["forms"].items():
        form_id, _, part = key.partition(".")
        by_part = {"": fields.get(key), "title": None, "hint": None}
        if part:
            by_part = {"title": forms[form_id].titles[language], "hint": forms[form_id].hints[language]}
        assert own_words.worded_text(language, template, STANDARD) == by_part[part], key


@pytest.mark.requirement("S0-05")
@pytest.mark.parametrize("language", Language)
def test_every_word_has_every_form_that_a_text_needs(language: Language) -> None:
    data, offered = own_words._data(language), own_words.offered(language)
    choices = [[(term, word.id) for word in offered[term]] for term in Term]
    assert all(len(words) >= 2 for words in choices)
    for chosen in product(*choices):
        for part in ("texts", "forms", "window"):
            for key, template in data[part].items():
                text = own_words.worded_text(language, template, chosen)
                assert "{" not in text.replace("{name}", ""), key
                assert "  " not in text
    words = [word.text for term in Term for word in offered[term]]
    assert len(set(words)) == len(words)


@pytest.mark.requirement("S0-05")
def test_only_texts_that_name_a_chosen_word_are_worded_anew() -> None:
    chosen = ((Term.MANAGER, "boss"),)
    anew, usual = own_words.own_texts(NB, chosen), texts(NB)
    changed = {key for key, text in usual._entries.items() if anew._entries[key] != text}
    assert changed == {
        "documents.form.manager",
        "documents.form.share_employee",
        "documents.red_thread.manager",
        "documents.role.manager",
        "documents.summary.who_manager",
    }
    assert anew("documents.form.share_employee") == "Del med sjefen min"
    assert own_words.own_texts(NB) is usual


@pytest.mark.requirement("S0-05")
def test_the_companys_words_stand_in_form_invitation_summary_and_calendar(talk: TalkAtHand) -> None:
    services, owner = talk.services, talk.demo.actor(OWNER)
    before = services.preparations.export_form(talk.manager, talk.id).run()
    for term, word in ((Term.CONVERSATION, "employee"), (Term.MANAGER, "boss"), (Term.EMPLOYEE, "employed")):
        services.terms.choose(owner, term, NB, word)

    invitation = own_invitation(services, services.conversations.row(talk.manager, talk.id))
    assert "årets medarbeidersamtale" in invitation
    form = _text(services.preparations.export_form(talk.manager, talk.id).run())
    for words in (
        "Den ansattes forberedelse",
        "Ansatt Amina Yusuf",
        "Sjef Jonas Berge",
        "Del med sjefen min",
        "Hva bør sjefen din gjøre mer av",
    ):
        assert words in form, words
    assert not re.search(r"[Mm]edarbeider|\b[Ll]eder", form)
    assert services.preparations.read_form(talk.manager, before).answers.edition == 0, "a form made before is read"

    talk.to(State.READY_TO_SIGN)
    summary = _text(services.summaries.draft(talk.manager, talk.id).run())
    assert "Referat fra medarbeidersamtale" in summary
    assert "Ansatt Amina Yusuf" in summary
    assert not re.search(r"utviklingssamtale|[Mm]edarbeider(?!samtale)|\bLeder\b|\bleder\b", summary)
    ics = services.agenda.export_calendar(talk.employee, NB).decode()
    assert "SUMMARY:Medarbeidersamtale" in ics
    assert "Amina" not in ics
    window = services.terms.window(NB)
    assert window["PanelSpec", "Conversations"] == "Medarbeidersamtaler"
    assert services.terms.window(Language.SWEDISH) == {}, "chosen in one language, the others keep malapp's"


def _text(pdf: bytes) -> str:
    return " ".join(pages.text_of(pdf).split())


@pytest.mark.requirement("S0-05")
def test_a_reworded_question_stays_the_companys_and_the_others_follow_the_word(talk: TalkAtHand) -> None:
    services, owner = talk.services, talk.demo.actor(OWNER)
    services.form_adapting.reword(owner, "employee_preparation", "ep14", NB, "Hva skal lederen slutte med?")
    services.terms.choose(owner, Term.MANAGER, NB, "boss")
    form = services.preparations.own(talk.employee, talk.id).form
    assert form.field("ep14").label(NB) == "Hva skal lederen slutte med?"
    services.form_adapting.bring_back(owner, "employee_preparation", "ep14", NB)
    form = services.preparations.own(talk.employee, talk.id).form
    assert form.field("ep14").label(NB).startswith("Hva bør sjefen din gjøre")
    services.preparations.answer(talk.employee, talk.id, "ep14", text="Møter")
    services.terms.choose(owner, Term.MANAGER, NB, "leader")
    form = services.preparations.own(talk.employee, talk.id).form
    assert form.field("ep14").label(NB).startswith("Hva bør sjefen din"), "what is begun keeps its words"


@pytest.mark.requirement("S0-05")
def test_choosing_is_undone_logged_and_left_to_owner_and_hr(talk: TalkAtHand) -> None:
    services = talk.services
    services.terms.choose(talk.demo.actor(HR), Term.CONVERSATION, NB, "short")
    assert services.terms.chosen(NB) == ((Term.CONVERSATION, "short"),)
    line = services.desk.workspace.audit_lines(limit=1)[0]
    assert line.event == "term.chosen"
    assert services.history.undo() == "edit.term"
    assert services.terms.chosen(NB) == STANDARD
    for who in (MANAGER, EMPLOYEE):
        with pytest.raises(RuleViolation, match="permission"):
            services.terms.choose(talk.demo.actor(who), Term.CONVERSATION, NB, "short")
    with pytest.raises(KeyError):
        services.terms.choose(talk.demo.actor(OWNER), Term.CONVERSATION, NB, "tea party")
    services.terms.choose(talk.demo.actor(OWNER), Term.CONVERSATION, NB, "short")
    with services.desk.workspace.begin() as work:  # as a newer malapp might leave it
        work.chosen_terms.save(replace(work.chosen_terms.find()[0], word="of a newer malapp"))
    assert services.terms.chosen(NB) == STANDARD


@pytest.mark.requirement("S0-05")
def test_a_word_in_no_list_stands_alone_where_one_form_is_enough(talk: TalkAtHand) -> None:
    services, owner = talk.services, talk.demo.actor(OWNER)
    for language in Language:
        services.terms.choose_own(owner, language, "  Utviklingsprat ")
        choice = services.terms.choices(language)[0]
        assert (choice.word, choice.own) == ("own:", "utviklingsprat")
        say, window = services.terms.texts(language), services.terms.window(language)
        assert "utviklingsprat" in say("conversations.kind.yearly")
        assert "utviklingsprat" in say("conversations.invitation.title")
        assert say("calendars.conversation") == window["PanelSpec", "Conversations"] == "Utviklingsprat"
        for text in (*window.values(), *(say._entries[key] for key in own_words._data(language)["texts"])):
            assert "own:" not in text
        with services.desk.workspace.read() as work:
            title = services.form_shelf.current(work, "conversation_record").titles[language]
        assert "tviklingsprat" in title


@pytest.mark.requirement("S0-05")
def test_what_is_no_word_gets_a_clear_sentence(talk: TalkAtHand) -> None:
    bad = {"  ": "rule.term.missing", "x" * 2_000: "rule.term.too_long", "{kind}": "strange", "---": "strange"}
    for text, message in bad.items():
        with pytest.raises(RuleViolation, match=message) as refused:
            talk.services.terms.choose_own(talk.demo.actor(OWNER), NB, text)
        assert min(len(texts(language).sentence(refused.value)) for language in Language) > 20
    assert talk.services.terms.chosen(NB) == STANDARD
    assert checked_own_word("PU-samtale") == "PU-samtale"
