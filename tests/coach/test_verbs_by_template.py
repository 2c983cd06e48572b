"""The coach's verbs in sentences of one build: in any trade a deed is a task and a change is a measurable goal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from malapp.coach import Declared, judge
from malapp.coach.own_words import read_own
from malapp.coach.words import words
from malapp.domain.languages import Language

TODAY = date(2026, 3, 2)
NB, NN, SV, DA, EN = Language
DEEDS = {
    NB: ("{} ny brosjyre", "Jeg skal {} rutinene for vask", "{} en plan for hagen før 1. mai"),
    NN: ("{} ny brosjyre", "Eg skal {} rutinane for vask", "{} ein plan for hagen før 1. mai"),
    SV: ("{} ny broschyr", "Jag ska {} rutinerna för städning", "{} en plan för trädgården före 1 maj"),
    DA: ("{} ny brochure", "Jeg vil gerne {} rutinerne for vask", "{} en plan for haven inden 1. maj"),
    EN: ("{} a new brochure", "We need to {} the cleaning routines", "{} a plan for the garden by 1 May"),
}
CHANGES = {
    NB: "Vi må {} svinnet fra 8 til 5 % innen 1. juni",
    NN: "Me skal {} svinnet frå 8 til 5 % innan 1. juni",
    SV: "Vi ska {} svinnet från 8 till 5 % före 1 juni",
    DA: "Vi vil gerne {} spildet fra 8 til 5 % inden 1. juni",
    EN: "We want to {} waste from 8 to 5% by 1 June",
}
EVERY = 6  # a sixth of the verbs is enough to see a rule that went wrong


@pytest.mark.parametrize("language", Language)
@pytest.mark.requirement("S2-17")
def test_deeds_are_tasks(language: Language) -> None:
    lexicon = words(language)
    others = ("outcome", "state", "effort", "courtesy")
    deeds = lexicon.members("verbs.activity").difference(*(lexicon.members(f"verbs.{name}") for name in others))
    texts = [shape.format(verb) for verb in sorted(deeds)[::EVERY] for shape in DEEDS[language]]

    wrong = [text for text in texts if judge(text, language, Declared.GOAL, TODAY).kind != "activity"]

    assert len(texts) > 150
    assert len(wrong) <= 0.02 * len(texts), wrong


@pytest.mark.parametrize("language", Language)
@pytest.mark.requirement("S2-07", "S2-08", "S2-11")
def test_changes_with_numbers_and_a_day_are_whole_goals(language: Language) -> None:
    for verb in words(language).members("verbs.quantity"):
        seen = judge(CHANGES[language].format(verb), language, Declared.GOAL, TODAY)

        assert (seen.kind, seen.specific, seen.measurable, seen.timed) == ("goal", 1, 1, 1), verb
        assert seen.due_on == date(2026, 6, 1)


def test_the_example_in_the_readme_is_a_word_file_that_works(tmp_path: Path) -> None:
    readme = Path(__file__).parents[2] / "src" / "malapp" / "resources" / "words" / "README.md"
    example = readme.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    (tmp_path / "extra.nb.toml").write_text(example, encoding="utf-8")

    own = words(NB, tmp_path)

    assert "trykkteste" in own.members("verbs.activity")
    assert read_own(tmp_path, "extra.nn.toml", {}) == {}
