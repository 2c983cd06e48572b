"""Dates, numbers and letters as they are printed."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.texts import texts
from malapp.documents.typefaces import HAND, REGULAR, UNKNOWN, cleaned, markup, register, runs
from malapp.documents.wording import long_date, measure, number, short_date, time_and_date, weekday_date_time
from malapp.domain.languages import Language

DAY = date(2026, 3, 5)
MOMENT = datetime(2026, 3, 5, 9, 7)  # noqa: DTZ001 - local wall time
EXPECTED = {
    Language.BOKMAL: ("5. mars 2026", "05.03.2026", "05.03.2026 kl. 09.07", "torsdag 5. mars 2026 kl. 09.07"),
    Language.NYNORSK: ("5. mars 2026", "05.03.2026", "05.03.2026 kl. 09.07", "torsdag 5. mars 2026 kl. 09.07"),
    Language.SWEDISH: ("5 mars 2026", "2026-03-05", "2026-03-05 kl. 09:07", "torsdag 5 mars 2026 kl. 09:07"),
    Language.DANISH: ("5. marts 2026", "05.03.2026", "05.03.2026 kl. 09.07", "torsdag den 5. marts 2026 kl. 09.07"),
    Language.ENGLISH: (
        "5 March 2026",
        "5\u00a0Mar\u00a02026",
        "5\u00a0Mar\u00a02026 at 09:07",
        "Thursday 5 March 2026 at 09:07",
    ),
}


@pytest.mark.parametrize("language", list(Language))
def test_dates_follow_the_language(language: Language) -> None:
    words = texts(language)
    found = (long_date(DAY, words), short_date(DAY, words), time_and_date(MOMENT, words))
    assert (*found, weekday_date_time(MOMENT, words)) == EXPECTED[language]
    assert long_date(None, words) == short_date(None, words) == "–"


@pytest.mark.parametrize(
    ("value", "nordic", "danish", "english"),
    [
        (40.0, "40", "40", "40"),
        (4.5, "4,5", "4,5", "4.5"),
        (-1234.25, "−1\u00a0234,25", "−1.234,25", "−1,234.25"),
        (2_000_000.0, "2\u00a0000\u00a0000", "2.000.000", "2,000,000"),
        (0.0, "0", "0", "0"),
        (100.0, "100", "100", "100"),
    ],
)
def test_numbers_follow_the_language(value: float, nordic: str, danish: str, english: str) -> None:
    for language in (Language.BOKMAL, Language.NYNORSK, Language.SWEDISH):
        assert number(value, language) == nordic
    assert number(value, Language.DANISH) == danish
    assert number(value, Language.ENGLISH) == english


def test_a_measure_names_start_target_and_unit() -> None:
    words = texts(Language.BOKMAL)
    assert measure(40, 15, "henvendelser", words) == "40\u00a0→ 15 henvendelser"
    assert measure(55, 80, "%", words) == "55\u00a0→ 80\u00a0%"
    assert measure(None, 8, "avtaler", words) == "8 avtaler"
    assert measure(3, None, "avtaler", words) == ""


@given(st.text())
def test_any_text_can_be_drawn_with_the_bundled_letters(text: str) -> None:
    register()
    for face, piece in runs(cleaned(text).replace("\n", " "), REGULAR):
        assert piece
        assert face in {REGULAR, "NotoEmoji-Regular"}
    assert "\r" not in cleaned(text)
    assert cleaned(cleaned(text)) == cleaned(text)


def test_letters_fall_back_from_the_hand_to_inter_to_emoji_to_a_box() -> None:
    register()
    assert list(runs("Å", HAND)) == [(HAND, "Å")]
    assert list(runs("ŧώ👍\U00013080", HAND))[-2:] == [("NotoEmoji-Regular", "👍"), (REGULAR, UNKNOWN)]


def test_invisible_characters_go_and_spaces_become_spaces() -> None:
    assert cleaned("a\u200bb\u2003c\u00a0d\u202fe\u00adf\x07g") == "ab c\u00a0d\u00a0efg"
    assert cleaned("en\r\nto\u2028tre\tfire") == "en\nto\ntre fire"
    assert cleaned("e\u0301👍🏽❤\ufe0f") == "é👍❤"


def test_markup_is_never_taken_from_a_text() -> None:
    assert markup("<b>A & B</b>\nC", REGULAR) == "&lt;b&gt;A &amp; B&lt;/b&gt;<br/>C"
