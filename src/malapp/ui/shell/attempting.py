"""Doing what somebody asked for, and saying what is wrong with it: beside its field, or in the message bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation

if TYPE_CHECKING:
    from malapp.ui.shell.context import AppContext


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an act: the id of what was made, or the sentence that says what is wrong and the ``field`` it stands
    beside ("" where it is about no field).
    """

    id: UUID | None = None
    field: str = ""
    sentence: str = ""


def attempt(context: AppContext, act: Callable[[], object], *, is_told: bool = False) -> Outcome:
    """Do ``act``. ``is_told`` shows a broken rule in the message bar, else the caller says it beside the field; trouble
    with the world is always shown there.
    """
    try:
        made = act()
    except RuleViolation as error:
        if is_told:
            context.report(error)
        return Outcome(field=str(error.field), sentence=texts(context.language).sentence(error))
    except Trouble as trouble:
        context.report(trouble)
        return Outcome(sentence=texts(context.language).sentence(trouble))
    return Outcome(made if isinstance(made, UUID) else None)
