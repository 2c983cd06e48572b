"""A look at a question before it is asked: people are promised that forms leave health, union, belief and pay alone."""

from __future__ import annotations

import re
from functools import cache

from malapp.application.texts import texts
from malapp.domain.languages import Language


def sensitive_word(language: Language, wording: str) -> str:
    """The word in ``wording`` that touches what no form may ask about (E-05, E-06, E-19); empty when there is none.

    It warns and never blocks: a word may mean something else.
    """
    found = _words(language).search(wording)
    return found.group() if found else ""


@cache
def _words(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{texts(language)('forms.sensitive')})\b", re.IGNORECASE)
