"""The coach answers any text, quickly and always alike."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.coach import Context, Declared, flags_of_set, judge, remarks
from malapp.domain.languages import Language

LANGUAGES = st.sampled_from(Language)
FIELDS = st.sampled_from(Declared)
WORDS = (
    "jeg skal øke fra 1 til 2 % innen 1/6 31.2. 6/10 Q3 uke 99 i vår 2026-13-45 within 0 weeks jag ska vara klar bli "
    "bedre "
    "99/99 kl. 25 12.–14. oktober KR1: and og och antall per / ( ) ¤ [ * + \\ ^ $ {x} İ ß ﬁ 😀 \u202e \x00 \ud83d"
)
PIECES = st.lists(st.sampled_from(WORDS.split(" ")), max_size=30).map(" ".join)
HARD = [
    "",
    " ",
    ".",
    "\x00",
    "\u202e\u200f",
    "😀" * 5000,
    "a" * 1_000_000,
    "øke " * 250_000,
    "1/1 " * 200_000,
    "(" * 9999,
    "12. " * 9999,
]


@given(text=st.one_of(st.text(), PIECES), language=LANGUAGES, declared=FIELDS)
def test_every_text_gets_an_answer_in_the_agreed_form(text: str, language: Language, declared: Declared) -> None:
    seen = judge(text, language, declared)

    assert {seen.specific, seen.measurable, seen.timed} <= {0, 1, None}
    assert {seen.i_form, seen.purpose} <= {0, 1}
    assert judge(text, language, declared) == seen
    assert len(remarks(text, language, declared, Context())) <= 3


@given(
    texts=st.lists(PIECES, max_size=8),
    language=LANGUAGES,
    scope=st.sampled_from(["kr_set", "plan", "person_goals", "?"]),
)
def test_every_set_gets_an_answer(texts: list[str], language: Language, scope: str) -> None:
    flags = flags_of_set(scope, texts, language)

    assert len(set(flags)) == len(flags)


@given(text=PIECES, language=LANGUAGES)
def test_words_that_are_quoted_stand_in_the_text(text: str, language: Language) -> None:
    from malapp.coach.spelling import cleaned

    for quoted in judge(text, language, Declared.GOAL).quotes.values():
        assert quoted in cleaned(text)


@pytest.mark.parametrize("text", HARD, ids=lambda text: repr(text[:4]))
def test_hard_texts_are_answered_at_once(text: str) -> None:
    judge("warm", Language.BOKMAL)
    start = time.perf_counter()

    judge(text, Language.BOKMAL)

    assert time.perf_counter() - start < 2


def test_a_common_text_takes_less_than_five_milliseconds() -> None:
    judge("warm", Language.SWEDISH)
    text = "Jag ska minska antalet sena leveranser från {} till 5 per månad senast den 31 oktober 2026"
    start = time.process_time()

    for number in range(200):
        judge(text.format(number), Language.SWEDISH)

    assert (time.process_time() - start) / 200 < 0.005
