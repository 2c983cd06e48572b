"""The words a company uses for what other companies call otherwise (S0-05)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language

#: Begins the word of a company that found none in the list; the word itself follows.
OWN = "own:"
OWN_LIMIT = 60  # characters; it stands in titles
_STRANGE = re.compile(r"[^\w \-–&/().,'’]")


class Term(StrEnum):
    """What a company may have its own word for."""

    CONVERSATION = "conversation"
    MANAGER = "manager"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class ChosenTerm:
    """The word chosen for ``term`` in ``language``: the id of one of the words malapp knows, or OWN and a word."""

    id: UUID
    term: Term
    language: Language
    word: str


#: The words chosen in one language, without those that are malapp's own: (term, id of the word).
Chosen: TypeAlias = tuple[tuple[Term, str], ...]
STANDARD: Chosen = ()


def checked_own_word(text: str) -> str:
    """``text`` as it stands within a sentence; RuleViolation when it is empty, too long or no word at all."""
    cleaned = " ".join(text.split())
    if not cleaned:
        raise RuleViolation("rule.term.missing", field="own")
    if len(cleaned) > OWN_LIMIT:
        raise RuleViolation("rule.term.too_long", field="own", limit=OWN_LIMIT)
    if _STRANGE.search(cleaned) or not any(character.isalpha() for character in cleaned):
        raise RuleViolation("rule.term.strange", field="own")
    is_name = cleaned[1:] != cleaned[1:].lower()  # MUS stays MUS, Utviklingsprat is utviklingsprat
    return cleaned if is_name else cleaned.lower()
