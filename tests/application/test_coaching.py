"""The coach where goals are typed: remarks in the reader's language, "keep as is" remembered, sets read together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from talk_at_hand import EMPLOYEE, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.coaching import Draft
from malapp.application.texts import texts
from malapp.domain.goals import Goal, GoalKind, GoalLevel, Measure, ProposedBy
from malapp.domain.languages import Language

VAGUE = Draft("Bli bedre på kundeservice", Language.BOKMAL)


def _asked(demo: DemoCompany, draft: Draft, reader: Language = Language.BOKMAL) -> list[str]:
    return [remark.message_id for remark in demo.services.coach.remarks(draft, reader)]


def _add(demo: DemoCompany, who: str, title: str, **values: object) -> Goal:
    level = values.pop("level", GoalLevel.PERSON)
    owner = {"owner_id": demo.id(who)} if level is GoalLevel.PERSON else {}
    goal_id = demo.services.goals.add(demo.actor(who), title, level, **owner, **values)
    return next(row.goal for row in demo.services.goals.rows(demo.actor(who)) if row.goal.id == goal_id)


@pytest.mark.requirement("S0-14")
@pytest.mark.parametrize("reader", list(Language))
def test_a_vague_goal_is_asked_about_in_the_readers_language_and_never_forbidden(
    demo: DemoCompany, reader: Language
) -> None:
    remarks = demo.services.coach.remarks(VAGUE, reader)

    assert 1 <= len(remarks) <= 3
    assert "bedre" in remarks[0].seen.casefold()
    assert all(remark.question.endswith("?") for remark in remarks)
    assert _add(demo, EMPLOYEE, VAGUE.text).title == VAGUE.text


def test_what_the_fields_beside_the_text_say_is_not_asked_again(demo: DemoCompany) -> None:
    draft = Draft("Jeg skal redusere antall klager på montasje", Language.BOKMAL, is_personal=True)
    assert {"coach.no_measure", "coach.no_time"} <= set(_asked(demo, draft))

    filled = replace(draft, has_measure=True, due_on=date(2030, 12, 31))
    assert not {"coach.no_measure", "coach.no_time"} & set(_asked(demo, filled))
    assert "coach.no_time" not in _asked(demo, replace(draft, has_scope=True))


@pytest.mark.requirement("S4-16")
@pytest.mark.parametrize(
    ("fields", "is_measured"),
    [
        ({}, False),
        ({"target_value": 3.0}, True),
        ({"measure": Measure.RANGE, "range_low": 2.0}, True),
        ({"how_measured": "Kundene sier det i telefonen"}, True),
        ({"how_measured": "Spør"}, False),
    ],
)
def test_a_qualitative_measure_in_words_counts_as_a_measure(
    demo: DemoCompany, fields: dict[str, object], is_measured: bool
) -> None:
    goal = _add(demo, EMPLOYEE, "Jeg skal få færre klager på montasje", **fields)

    assert demo.services.coach.draft(goal).has_measure is is_measured


def test_a_remark_that_was_answered_with_keep_is_not_asked_about_that_wording_again(demo: DemoCompany) -> None:
    first = _asked(demo, VAGUE)[0]
    demo.services.coach.keep("  Bli bedre  på kundeservice ", first)

    assert first not in _asked(demo, VAGUE)
    assert first in _asked(demo, replace(VAGUE, text="Bli bedre på service"))
    with demo.services.desk.workspace.read() as work:
        (kept,) = work.kept_remarks.find(message_id=first)
    assert "kundeservice" not in str(kept)

    demo.services.history.undo()
    assert first in _asked(demo, VAGUE)


@pytest.mark.requirement("S2-23")
def test_an_activity_typed_as_a_goal_is_offered_a_place_in_the_plan(demo: DemoCompany) -> None:
    draft = Draft("Jeg skal gjennomføre kurs i prosjektledelse innen 15. mai 2030.", Language.BOKMAL)

    assert _asked(demo, draft)[0] == "coach.activity_as_goal"
    assert "coach.activity_as_goal" not in _asked(demo, replace(draft, kind=GoalKind.ACTIVITY))


@pytest.mark.requirement("S2-28")
def test_an_activity_is_asked_for_its_day_but_for_no_level_since_it_is_done_or_not(demo: DemoCompany) -> None:
    draft = Draft("Lage svarmal for fakturaspørsmål", Language.BOKMAL, GoalKind.ACTIVITY)

    assert _asked(demo, draft) == ["coach.no_time"]
    assert _asked(demo, replace(draft, due_on=date(2030, 6, 1))) == []
    assert "coach.vague" in _asked(demo, replace(draft, text="Jobbe mer med kunder"))


@pytest.mark.requirement("S4-15")
def test_a_key_result_is_asked_for_level_and_day_and_told_when_it_is_a_task(demo: DemoCompany) -> None:
    draft = Draft("Øke salget", Language.BOKMAL, GoalKind.KEY_RESULT)

    assert _asked(demo, draft) == ["coach.no_measure", "coach.no_time"]
    assert "coach.activity_as_kr" in _asked(demo, replace(draft, text="Arrangere tre kundekvelder innen 1. juni 2030"))
    assert _asked(demo, replace(draft, text="Øke salget fra 210 til 300 avtaler innen 31.12.2030")) == []


@pytest.mark.requirement("S4-12")
@pytest.mark.requirement("S4-14")
@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Øk salget med 15 %.", "coach.metric_as_objective"),
        ("Satse høyere på brukervennlighet på SoMe", "coach.vague"),
        ("Inntekter over 5 millioner", "coach.metric_as_objective"),
        ("Dominere kaffebransjen i Bergen", ""),
        ("Få opp fullt fungerende nettside innen to uker", ""),
    ],
)
def test_an_objective_must_show_what_and_neither_be_vague_nor_a_number(
    demo: DemoCompany, text: str, asked: str
) -> None:
    found = _asked(demo, Draft(text, Language.BOKMAL, GoalKind.OBJECTIVE, due_on=date(2030, 6, 1)))

    assert (asked in found) if asked else not {"coach.metric_as_objective", "coach.vague"} & set(found)


def test_a_goal_is_read_in_its_owners_language(demo: DemoCompany) -> None:
    coach = demo.services.coach

    assert coach.language_of(GoalLevel.PERSON, demo.id("P05")) is Language.SWEDISH
    assert coach.language_of(GoalLevel.TEAM, demo.id("P05")) is Language.BOKMAL


@pytest.mark.requirement("S1-47")
def test_goals_that_all_come_from_the_manager_are_asked_about_until_it_is_kept(demo: DemoCompany) -> None:
    actor = demo.actor(MANAGER)
    for row in demo.services.goals.rows(actor):
        if row.goal.owner_id == demo.id("P06") and row.goal.proposed_by is not ProposedBy.MANAGER:
            demo.services.goals.edit(actor, row.goal.id, proposed_by=ProposedBy.MANAGER)
    title = "Doble antall treff på nettsiden innen 1. juni 2030"
    demo.services.goals.add(actor, title, GoalLevel.PERSON, owner_id=demo.id("P06"))

    found = demo.services.coach.of_person(actor, demo.id("P06"))
    assert "manager_only" in found.flags
    demo.services.coach.keep_set(found, "manager_only")
    assert "manager_only" not in demo.services.coach.of_person(actor, demo.id("P06")).flags


@pytest.mark.requirement("S4-18")
def test_confidence_and_deadlines_said_in_fields_are_read_with_the_key_results(demo: DemoCompany) -> None:
    actor = demo.actor(OWNER)
    demo.services.people.edit_company(actor, uses_okr=True)
    company = {"level": GoalLevel.COMPANY}
    objective = _add(demo, OWNER, "Bli den beste", kind=GoalKind.OBJECTIVE, due_on=date(2030, 6, 1), **company)
    values = company | {"kind": GoalKind.KEY_RESULT, "parent_id": objective.id}
    late = _add(demo, OWNER, "200 avtaler", due_on=date(2030, 9, 1), **values)
    _add(demo, OWNER, "90 % fornøyde kunder", **values)
    assert "kr_after_objective" in demo.services.coach.of_key_results(actor, objective.id).flags

    demo.services.goals.check_in(actor, late.id, late.status.ON_TRACK, value=1, confidence=10)
    assert "confidence_extreme" in demo.services.coach.of_key_results(actor, objective.id).flags


@pytest.mark.parametrize("language", list(Language))
def test_everything_the_coach_may_say_of_a_set_has_its_words(language: Language) -> None:
    flags = (
        "too_many_goals", "too_few", "no_parent", "only_activities", "nr10_ambiguous", "kr_order", "kr_after_objective",
        "confidence_extreme", "funnel", "quantity_only", "one_aspect", "one_group", "no_data_source", "unreliable_data",
        "manager_only", "unsuited", "no_learning",
    )  # fmt: skip
    for flag in flags:
        assert texts(language)(f"coaching.set.{flag}", count=7).endswith("?"), flag


@pytest.mark.requirement("E-09")
def test_the_set_of_a_person_is_read_only_as_far_as_one_may_read_it(demo: DemoCompany) -> None:
    assert demo.services.coach.of_person(demo.actor("P16"), demo.id(EMPLOYEE)).count == 0


def test_a_great_change_in_a_short_time_and_extreme_confidence_are_asked_about(demo: DemoCompany) -> None:
    soon = demo.services.desk.today() + timedelta(days=40)
    draft = Draft("Øke antall avtaler i måneden", Language.BOKMAL, has_measure=True, due_on=soon)

    assert "coach.big_change" in _asked(demo, replace(draft, start_value=10.0, target_value=30.0))
    assert "coach.big_change" not in _asked(demo, replace(draft, start_value=10.0, target_value=11.0))
    assert "coach.confidence" in _asked(demo, replace(draft, confidence=2))
    assert "coach.confidence" not in _asked(demo, replace(draft, confidence=6))


@pytest.mark.requirement("S2-11", "S2-20")
@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (Language.BOKMAL, "Lage mal for befaring innen 14 dager", 14),
        (Language.SWEDISH, "Jag ska ta fram en beskrivning av rollerna, klar om 2 veckor", 14),
        (Language.BOKMAL, "Løse mer ved første besøk", None),
        (Language.BOKMAL, "Løste 85 % innen 1. mai 2020", None),
        (Language.BOKMAL, "  ", None),
    ],
)
def test_the_day_a_text_says_is_counted_from_today_and_lies_ahead(
    demo: DemoCompany, language: Language, text: str, days: int | None
) -> None:
    day = demo.services.coach.day_in(text, language)

    assert day == (None if days is None else demo.services.desk.today() + timedelta(days=days))
