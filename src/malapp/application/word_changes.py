"""What changed between two wordings, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
#: Above this many words difflib may leave the most frequent ones out of its search, which is then much faster.
_SHORT = 2_000


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring words that share one fate, with the white space between them."""

    text: str
    change: Change


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage of two wordings. ``field`` says which, with its ``number`` where there are several of the kind."""

    field: str
    left: Pieces
    right: Pieces
    number: int = 0

    @property
    def is_changed(self) -> bool:
        """Whether the two differ."""
        return self.left != self.right


def word_changes(before: str, after: str) -> tuple[Pieces, Pieces]:
    """``before`` with what was removed, ``after`` with what was added; joined, the pieces are the two texts again."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=max(len(old), len(new)) > _SHORT)
    left: list[Piece] = []
    right: list[Piece] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        is_same = tag == "equal"
        _append(left, "".join(old[a:b]), Change.SAME if is_same else Change.REMOVED)
        _append(right, "".join(new[c:d]), Change.SAME if is_same else Change.ADDED)
    return _joined(left), _joined(right)


def _append(pieces: list[Piece], text: str, change: Change) -> None:
    if text:
        pieces.append(Piece(text, change))


def _joined(pieces: list[Piece]) -> Pieces:
    """A space that happens to stay between two changed words belongs to the change: single words are hard to read."""
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        inside = 0 < place < len(pieces) - 1 and not piece.text.strip() and "\n" not in piece.text
        change = found[-1].change if inside and piece.change is Change.SAME else piece.change
        if found and found[-1].change is change:
            found[-1] = Piece(found[-1].text + piece.text, change)
        else:
            found.append(Piece(piece.text, change))
    return tuple(found)
