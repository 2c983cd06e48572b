"""What can be counted or answered with yes or no in a text without its dates (coach.md C-4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from malapp.coach.words import Words, fragment


class Strength(IntEnum):
    """How much a measure says, weakest first."""

    COVERAGE = 1
    YES_NO = 2
    COUNT = 3
    LEVEL = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure found: where, and how strong."""

    start: int
    end: int
    strength: Strength
    pattern: str


@dataclass(frozen=True, slots=True)
class Measures:
    """All measures of a text."""

    found: tuple[Measure, ...]

    @property
    def strength(self) -> Strength | None:
        """The strongest measure."""
        return max((one.strength for one in self.found), default=None)

    @property
    def has_level(self) -> bool:
        """Whether a number, percent or multiple stands in the text."""
        return self.strength is Strength.LEVEL

    @property
    def is_tangible(self) -> bool:
        """Whether more than coverage is there: then no wording is vague (C-5)."""
        return self.strength is not None and self.strength > Strength.COVERAGE

    def has(self, *patterns: str) -> bool:
        """Whether one of ``patterns`` was found."""
        return any(one.pattern in patterns for one in self.found)


def measures(masked: str, words: Words) -> Measures:
    """The measures in ``masked``."""
    blank = words.pattern("measure.ready_not").sub(lambda match: " " * len(match[0]), masked)
    found = [
        Measure(match.start(), match.end(), strength, name)
        for name, strength, pattern in _patterns(words)
        for match in pattern.finditer(blank)
    ]
    return Measures(tuple(found))


@cache
def _patterns(words: Words) -> tuple[tuple[str, Strength, re.Pattern[str]], ...]:
    return tuple((name, strength, re.compile(pattern)) for name, strength, pattern in _sources(words))


def _sources(words: Words) -> Iterator[tuple[str, Strength, str]]:
    numbers = fragment(words.number_words)
    percent = words.any_of("measure.percent")
    amount = rf"(?:\d[\d .,]*|(?:{numbers}))"
    yield "percent", Strength.LEVEL, rf"\d ?%|{amount} ?(?:{percent})"
    yield (
        "from_to",
        Strength.LEVEL,
        (
            rf"(?:fra|frå|från|from) (?:\S+ ){{0,3}}?{amount}[^¤]{{0,40}}? (?:til|till|to|ned"
            rf"|opp) (?:\S+ ){{0,2}}?{amount}"
        ),
    )
    yield "digit", Strength.LEVEL, r"\d"
    yield "digit", Strength.LEVEL, rf"{numbers} (?:mill|mio|milj|tusen|thousand|hundr|million)\w*"
    units = words.any_of("time.hours", "time.days", "time.weeks", "time.months", "time.years")
    yield (
        "digit",
        Strength.LEVEL,
        rf"(?:{words.any_of('measure.directions')}) (?:én|en|ei|ett|et|ein|eit|éin|éi|one|a single|an?) (?:{units})",
    )
    yield "nil", Strength.LEVEL, words.any_of("measure.zero")
    adverse = words.any_of("measure.adverse")
    yield "zero", Strength.LEVEL, rf"(?:{words.any_of('measure.none')}) (?:\S+ ){{0,2}}?(?:{adverse})"
    yield "zero", Strength.LEVEL, words.any_of("measure.flawless")
    yield "multiple", Strength.LEVEL, rf"(?:{words.any_of('measure.multipliers')}){_NO_MULTIPLE}"
    yield (
        "count",
        Strength.COUNT,
        rf"{numbers}(?!-?(?:way|veis|vägs|vejs)|-(?:fakt|fact|trinn|steg|step|trins|part|sided|man|person))"
        rf"|(?<!\w)\w+og(?:tyve|tjue|tredive|tretti|fyrre|halvtreds|tres"
        rf"|firs)(?!\w)|(?<!\w)(?:tjue|tretti|førti|femti|seksti|tjugo|trettio|fyrtio|femtio)\w{{2,5}}(?!\w)",
    )
    yield "count", Strength.COUNT, words.any_of("measure.one")
    yield "yes_no", Strength.YES_NO, words.any_of("measure.completion")
    yield "proof", Strength.YES_NO, rf"{words.any_of('measure.proof')}(?!-){_PROOF_ENDS}"
    yield "yes_no", Strength.YES_NO, rf"(?:{words.any_of('measure.ready')}){_PREDICATE}"
    yield "yes_no", Strength.YES_NO, _participles()
    yield (
        "coverage",
        Strength.COVERAGE,
        rf"(?:{words.any_of('measure.coverage')})(?! (?:tid|mulig|fall|slags|kinds|sorts|about|in all|other"
        rf"|andre|andra))",
    )


#: A certificate, but no certificate renewal.
_PROOF_ENDS = r"(?! (?:renewal|course|fee|date|application|number|holder|candidate|check|expir)\w*)"
#: "Be ready" stands at the end of what is said; before a noun it only describes ("a clear plan").
_PREDICATE = (
    r"(?=\W*$|[,;:.!)]| ¤| (?:til|till|for|för|innan|innen|inden|før|før|senest|senast|seinast|med|i|på|om|ved|vid"
    r"|to|by|before|when|når|när|da|og|och|and|in|on|at|from|frå|fra|från|etter|efter|å|att|at)(?!\w))"
)
#: A double booking or a double room is no multiple.
_NO_MULTIPLE = r"(?![ -](?:book|check|room|glaz|entr|shift|bed|espresso|door|sided|act|standard|rom|seng|time))"


def _participles() -> str:
    """A state that is reached or not: "shall be updated"."""
    must = r"(?:skal|skall|ska|must|should|will|shall|har|have|has|to|is|er|är|are)"
    return (
        rf"(?<!\w){must} (?:\S+ ){{0,3}}?(?:være|vere|vara|be|been|vært|varit|blitt) (?:implement"
        r"|innfør|införd|indfør|etabler|oppdater|uppdater|opdater|install|monter|tatt i bruk|tagen i bruk"
        r"|tagna i bruk|taget i brug|rolled|written|skrevet|skriven|updated|introduced|established"
        r"|taken into|replaced|byttet|bytt|skiftet|solgt|såld|sold|levert|levererad|leveret|delivered"
        r"|ansatt|anställd|ansat|hired|betalt|paid)\w*"
    )
