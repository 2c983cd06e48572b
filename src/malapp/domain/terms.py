"""The words a company uses for what other companies call otherwise (S0-05)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from malapp.domain.languages import Language


class Term(StrEnum):
    """What a company may have its own word for."""

    CONVERSATION = "conversation"
    MANAGER = "manager"
    EMPLOYEE = "employee"


@dataclass(frozen=True, slots=True)
class ChosenTerm:
    """The word chosen for ``term`` in ``language``: the id of one of the words malapp knows."""

    id: UUID
    term: Term
    language: Language
    word: str


#: The words chosen in one language, without those that are malapp's own: (term, id of the word).
Chosen: TypeAlias = tuple[tuple[Term, str], ...]
STANDARD: Chosen = ()
