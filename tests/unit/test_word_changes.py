"""Two wordings side by side, with what changed marked word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.application.word_changes import Change, Piece, word_changes

S, R, A = Change.SAME, Change.REMOVED, Change.ADDED


def test_only_the_words_that_changed_are_marked() -> None:
    left, right = word_changes("Vi gir trygg varme i Bergen.", "Vi gir rimelig varme i Bergen og omegn.")

    assert left == (Piece("Vi gir ", S), Piece("trygg", R), Piece(" varme i Bergen.", S))
    assert right == (
        Piece("Vi gir ", S),
        Piece("rimelig", A),
        Piece(" varme i Bergen", S),
        Piece(" og omegn", A),
        Piece(".", S),
    )


def test_words_changed_one_after_another_are_one_change() -> None:
    left, right = word_changes("trygg og rimelig drift", "god men dyr drift")

    assert left == (Piece("trygg og rimelig", R), Piece(" drift", S))
    assert right == (Piece("god men dyr", A), Piece(" drift", S))


@pytest.mark.parametrize(("before", "after"), [("", "Nytt"), ("Gammelt", ""), ("", "")])
def test_a_text_that_came_or_went_is_one_piece(before: str, after: str) -> None:
    left, right = word_changes(before, after)

    assert left == ((Piece(before, R),) if before else ())
    assert right == ((Piece(after, A),) if after else ())


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_pieces_are_the_texts_again(before: str, after: str) -> None:
    left, right = word_changes(before, after)

    assert ("".join(piece.text for piece in left), "".join(piece.text for piece in right)) == (before, after)
    assert A not in {piece.change for piece in left}
    assert R not in {piece.change for piece in right}
    if before == after:
        assert left == right


def test_very_long_texts_are_compared_too() -> None:
    before = "Vi skal gjøre det enkelt for kunden. " * 2_000
    left, right = word_changes(before, before + "Slutt.")

    assert "".join(piece.text for piece in left) == before
    assert right[-1] == Piece("Slutt.", A)
