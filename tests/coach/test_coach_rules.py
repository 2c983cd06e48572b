"""Single rules of the coach: dates, measures, remarks, sets, and a company's own words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from malapp.coach import Button, Context, Declared, Kind, SetContext, flags_of_set, judge, remarks
from malapp.domain.languages import Language

TODAY = date(2026, 3, 2)  # a Monday
NB, NN, SV, DA, EN = Language


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (NB, "Øke salget innen 1/9", date(2026, 9, 1)),
        (NB, "Øke salget innen 1.9.", date(2026, 9, 1)),
        (NB, "Øke salget innen 4.mai 2027", date(2027, 5, 4)),
        (NB, "Øke salget innen utgangen av Q3", date(2026, 9, 30)),
        (NB, "Øke salget i første halvår", date(2026, 6, 30)),
        (NB, "Øke salget innen uke 20", date(2026, 5, 17)),
        (NB, "Øke salget innen uke 1", date(2027, 1, 10)),
        (NB, "Lage plan om 3 måneder", date(2026, 6, 2)),
        (NB, "Lage plan før påske", date(2026, 4, 5)),
        (NB, "Lage plan innen fredag", date(2026, 3, 6)),
        (SV, "Klar före midsommar", date(2026, 6, 19)),
        (SV, "Klar före årsskiftet", date(2026, 12, 31)),
        (SV, "Klar inom 2 veckor", date(2026, 3, 16)),
        (DA, "Åbne ny butik ultimo maj", date(2026, 5, 31)),
        (EN, "Open a shop by 30 June", date(2026, 6, 30)),
        (EN, "Open a shop by 2027-02-28", date(2027, 2, 28)),
        (NN, "Opne butikk i 2028", date(2028, 12, 31)),
    ],
)
@pytest.mark.requirement("S2-11", "S2-20")
def test_a_date_in_the_text_becomes_a_day(language: Language, text: str, day: date) -> None:
    assert judge(text, language, Declared.GOAL, TODAY).due_on == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (SV, "Lyssna klart innan jag svarar"),
        (NB, "Rydde verkstedet før jeg går hjem"),
        (EN, "Write it down before the meeting ends"),
        (NB, "Svare kunden innen 24 timer"),
        (NB, "90 % av tilbudene sendt innen 2 dager"),
        (NB, "Rydde hver fredag før kl. 14"),
        (SV, "Öka försäljningen i vår butik"),
        (NB, "Øke salget sammenlignet med 2025"),
        (NB, "Nå 4.5 på Trustpilot"),
        (EN, "Go from 2000 to 2500 members"),
    ],
)
def test_what_only_looks_like_a_deadline_is_none(language: Language, text: str) -> None:
    assert judge(text, language, Declared.GOAL, TODAY).timed == 0


def test_six_tenths_is_a_date_only_after_a_deadline_word() -> None:
    assert judge("500 besøkende 6/10", NB, Declared.KEY_RESULT).timed is None
    assert judge("500 besøkende innen 6/10", NB, Declared.KEY_RESULT).timed == 1


@pytest.mark.requirement("S0-13", "S0-14", "S2-23", "S2-24")
def test_at_most_three_remarks_in_the_agreed_order_with_the_words_seen() -> None:
    found = remarks("Jobbe med å få bedre rutiner", NB, Declared.GOAL, Context(is_personal=True))

    assert [remark.message_id for remark in found] == ["coach.vague", "coach.no_measure", "coach.no_time"]
    assert found[0].seen
    assert found[0].seen in "Jobbe med å få bedre rutiner"
    assert found[0].seen in found[0].why


def test_an_activity_typed_as_a_goal_is_offered_the_action_plan() -> None:
    first = remarks("Kartlegge kompetansebehovet innen 1. mai", NB, Declared.GOAL)[0]

    assert (first.message_id, first.seen, first.button) == ("coach.activity_as_goal", "Kartlegge", Button.MOVE)
    assert first.question == "Hvilket resultat skal det gi?"


def test_a_remark_that_was_kept_stays_away_and_fields_answer_for_the_text() -> None:
    context = Context(kept=frozenset({"coach.vague"}), has_measure=True, due_on=date(2026, 6, 1))

    assert remarks("Bli bedre på service", NB, Declared.GOAL, context) == ()


def test_remarks_speak_the_readers_language() -> None:
    remark = remarks("Bli bedre på service", NB, Declared.GOAL, reader=EN)[0]

    assert remark.why == '"Bli bedre" does not say what is different once it is reached.'


def test_a_past_date_is_asked_about() -> None:
    found = remarks("Øke salget med 5 % innen 1. mai 2020", NB, Declared.GOAL, Context(today=TODAY))

    assert [remark.message_id for remark in found] == ["coach.past_date"]


@pytest.mark.requirement("S4-10")
def test_long_negative_and_double_texts_are_tips() -> None:
    assert "two_goals" in judge("Øke salget med 5 % og redusere svinnet med 3 %", NB, Declared.GOAL).flags
    assert "negative" in judge("Slutte å komme for sent", NB, Declared.GOAL).flags
    assert "too_long" in judge("bli best i byen " * 5, NB, Declared.OBJECTIVE).flags


def test_a_company_adds_its_own_words(tmp_path: Path) -> None:
    text = "Flombe i hall 3"
    (tmp_path / "extra.nb.toml").write_text('[verbs]\nactivity = ["flombe"]\n', encoding="utf-8")

    assert judge(text, NB, Declared.GOAL).kind is Kind.GOAL
    assert judge(text, NB, Declared.GOAL, folder=tmp_path).kind is Kind.ACTIVITY


@pytest.mark.requirement("S1-47", "S3-15", "S3-17", "S3-20")
def test_what_is_known_beside_the_texts_is_flagged() -> None:
    context = SetContext(
        all_by_manager=True,
        data_sources=["CRM", ""],
        unsuited_answers=2,
        learning=" ",
        linked=[True, False],
        data_is_reliable=False,
    )

    flags = flags_of_set("plan", ["Øke NPS fra 30 til 40 innen 2027"], NB, context)

    assert set(flags) == {"manager_only", "no_data_source", "unsuited", "no_learning", "no_parent", "unreliable_data"}
