"""The goal coach: comments on the wording of goals, offline and by rules (coach.md C-1 to C-9).

``judge`` says what a text is and what it shows, ``flags_of_set`` looks at texts together, ``remarks`` puts
at most three questions. Nothing here blocks, stores, or scores a person (E-27).
"""

from __future__ import annotations

from malapp.coach.judging import Judgement, judge, prepare
from malapp.coach.own_words import WordsError
from malapp.coach.remarks import Button, Context, Remark, remarks
from malapp.coach.seen import Declared, Kind
from malapp.coach.sets import SetContext, flags_of_set

__all__ = [
    "Button",
    "Context",
    "Declared",
    "Judgement",
    "Kind",
    "Remark",
    "SetContext",
    "WordsError",
    "flags_of_set",
    "judge",
    "prepare",
    "remarks",
]
