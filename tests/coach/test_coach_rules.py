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


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (NB, "Sende vaktplan innen den 15.", date(2026, 3, 15)),
        (NB, "Selge 6 mill i -27", date(2027, 12, 31)),
        (NB, "Rydde innen utgangen av måneden", date(2026, 3, 31)),
        (NB, "Pusse opp før jul", date(2026, 12, 24)),
        (NN, "Selje 30 syklar sommaren 2027", date(2027, 8, 31)),
        (SV, "Städa nästa vecka", date(2026, 3, 15)),
        (SV, "Minska felplock fore arsskiftet", date(2026, 12, 31)),
        (DA, "Rydde op næste kvartal", date(2026, 6, 30)),
        (DA, "Rydde op inden efteraaret", date(2026, 11, 30)),
        (EN, "Sort out the rota by Fri", date(2026, 3, 6)),
        (EN, "Sell 30 bikes in the school year 2026/27", date(2026, 12, 31)),
    ],
)
@pytest.mark.requirement("S2-11")
def test_dates_are_read_as_people_type_them(language: Language, text: str, day: date) -> None:
    assert judge(text, language, Declared.GOAL, TODAY).due_on == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (NB, "Levere rapporten senest den 5. hver måned"),
        (NB, "Gi kundene vind i seilene hele året"),
        (SV, "Trivas på semestern"),
        (EN, "Hand in claims no later than the 5th of each month"),
        (EN, "Sign up 30 families for the spring camp"),
        (EN, "Hold food cost at 28% so that we can keep the price"),
    ],
)
def test_what_comes_back_or_only_names_a_season_is_no_deadline(language: Language, text: str) -> None:
    assert not judge(text, language, Declared.GOAL, TODAY).timed


@pytest.mark.parametrize(
    ("language", "declared", "text", "kind"),
    [
        (NB, Declared.GOAL, "Når jeg har melket, spyler jeg gulvet med en gang", Kind.BEHAVIOUR),
        (NB, Declared.GOAL, "Ola: rydde lageret", Kind.ACTIVITY),
        (NB, Declared.GOAL, "Kundene skal finne fram i butikken", Kind.GOAL),
        (NB, Declared.GOAL, "Slutte å miste verktøy", Kind.GOAL),
        (NB, Declared.ACTIVITY, "Færre hasteordrer", Kind.GOAL),
        (NB, Declared.GOAL, "Momsoppgave innen den 10.", Kind.ACTIVITY),
        (SV, Declared.GOAL, "Ny skyddsrond införs", Kind.ACTIVITY),
        (SV, Declared.GOAL, "Få pianot stämt", Kind.ACTIVITY),
        (DA, Declared.FREE, "Svare på klager inden for 48 timer", Kind.GOAL),
        (DA, Declared.FREE, "Hvor tilfredse gæsterne er", Kind.KPI),
        (EN, Declared.FREE, "Complaints per 1000 orders", Kind.KPI),
        (EN, Declared.KEY_RESULT, "Move 3 clients to the new module", Kind.ACTIVITY),
        (EN, Declared.KEY_RESULT, "Sign 3 clients", Kind.KEY_RESULT),
        (NN, Declared.GOAL, "Lukke saker 30 % raskare", Kind.GOAL),
    ],
)
@pytest.mark.requirement("S2-13", "S2-15", "S2-17")
def test_the_kind_follows_the_build_of_the_sentence(
    language: Language, declared: Declared, text: str, kind: Kind
) -> None:
    assert judge(text, language, declared, TODAY).kind is kind


@pytest.mark.requirement("S0-14")
def test_more_than_half_in_less_than_three_months_is_asked_about() -> None:
    text = "Redusere feil fra 1.000 til 400 innen 1. mai"

    soon = remarks(text, NB, Declared.GOAL, Context(today=TODAY))
    later = remarks(text, NB, Declared.GOAL, Context(today=TODAY, due_on=date(2026, 12, 1)))
    by_fields = remarks("Redusere feil", NB, Declared.GOAL, Context(
        today=TODAY, due_on=date(2026, 5, 1), has_measure=True, start_value=10.0, target_value=4.0
    ))  # fmt: skip

    assert [remark.message_id for remark in soon] == ["coach.big_change"]
    assert "1000" in soon[0].why
    assert "400" in soon[0].why
    assert later == ()
    assert "coach.big_change" in [remark.message_id for remark in by_fields]


@pytest.mark.requirement("S3-15", "S4-17")
def test_fixation_and_extreme_confidence_are_asked_about_when_the_set_or_the_field_says_so() -> None:
    text = "Øke antall besøk til 8 per uke innen 1. desember"

    found = remarks(text, NB, Declared.GOAL, Context(today=TODAY, is_count_only=True, confidence=10))

    assert [remark.message_id for remark in found] == ["coach.confidence", "coach.fixation"]
    assert remarks(text, NB, Declared.GOAL, Context(today=TODAY, confidence=7)) == ()


@pytest.mark.parametrize("language", Language)
def test_every_remark_has_its_words_in_every_language(language: Language) -> None:
    context = Context(today=TODAY, is_personal=True, is_count_only=True, confidence=2, start_value=1, target_value=9)
    texts = (
        "Bli bedre",
        "Øke salget fra 1 til 9 innen 5.3.2026 og svinnet fra 5 til 1",
        "Ringe",
        "Antall",
        "Ikke rote",
    )

    for text in texts:
        for declared in Declared:
            for remark in remarks(text, NB, declared, context, language):
                assert remark.why
                assert remark.question
                assert "{" not in remark.why + remark.question


@pytest.mark.requirement("S3-16")
def test_one_customer_group_is_seen_in_the_texts_or_in_the_field() -> None:
    texts = ["Flere pensjonister på kurs, 40 innen juni", "Pensjonistene gir oss 4,5 i snitt"]

    assert "one_group" in flags_of_set("plan", texts, NB)
    assert "one_group" not in flags_of_set("plan", [*texts, "Øke omsetningen med 5 %"], NB)
    assert "one_group" in flags_of_set("plan", ["a 1", "b 2"], NB, SetContext(groups=["Skoler", "skoler "]))


def test_fields_beside_key_results_count_as_their_texts_do() -> None:
    context = SetContext(objective_due_on=date(2026, 6, 30), due_days=[date(2026, 7, 1)], confidences=[9, 9])

    flags = flags_of_set("kr_set", ["Ventetid under 10 min", "20 nye kunder"], NB, context)

    assert flags == ("kr_after_objective", "confidence_extreme")
