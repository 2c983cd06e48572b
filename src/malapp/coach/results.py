"""Wordings that make a result of any verb: a pace, a share, a level, a promise of service, something good or better."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.seen import Seen
from malapp.coach.words import Words, fragment


def is_faster(seen: Seen) -> bool:
    """So much faster or less of something, whatever the verb: "lukke saker 30 % hurtigere"."""
    if any(
        pattern.match(seen.head.rest)
        for pattern in (_PERCENT_FIRST, _AT_MOST, _HELD_AT, _EACH_OTHER, _by_share(seen.words))
    ):
        return True
    if _RINGS.search(seen.masked) or _sooner(seen.words).match(seen.head.rest):
        return True
    return _FASTER.search(seen.head.rest) is not None or _DOWN.match(seen.head.rest) is not None


#: "Something cheaper" and "to earlier" are where one goes, not at which pace.
_NOT_PACE = r"til|till|to|noe|noko|något|noget|nogen|something|anything|er|är|is|are|be|bli|blir|blive|bliver|a|an"


@cache
def _by_share(words: Words) -> re.Pattern[str]:
    """Up or down by a share: "trekke ned forbruket med en femtedel", "bring the bill down by 10 %"."""
    share = rf"(?:\d[\d.,]* ?(?:%|{words.any_of('measure.percent')})|{words.any_of('measure.multipliers')})"
    way = r"(?:ned|ner|opp|upp|op|down|up)(?!\w)"
    return re.compile(rf"[^\W\d_]+ (?:\S+ ){{0,4}}?{way} (?:\S+ ){{0,6}}?(?:med|by|with) (?:\S+ ){{0,2}}?{share}")


@cache
def _sooner(words: Words) -> re.Pattern[str]:
    """What is done at another pace in the end: "send the invoices earlier", not "order a larger van"."""
    end = r"(?=\W*$|[ ,]*¤|,| (?:enn|än|end|than|i|om|på|in|on|for|for å|för att|så|so)(?!\w))"
    sooner = rf"(?:{words.any_of('verbs.sooner')}|more(?= ¤))"
    return re.compile(rf"[^\W\d_]+ (?:(?!(?:{_NOT_PACE}) {sooner})\S+ ){{0,6}}?{sooner}{end}")


_AT_MOST = re.compile(r"[^\W\d_]+ (?:max|maks|maksimalt|højst|høyst|högst|høgst|at most|no more than|less than) \d")
_HELD_AT = re.compile(
    r"(?:hold|keep|holde|halde|hålla) (?:\S+ ){1,7}?(?:at|on|under|over|below|above|within|på|över|innenfor|inom)"
    r" (?:max |maks |about |ca |omkring )?[$£€]?\d"
)
_EACH_OTHER = re.compile(r"[^\W\d_]+ (?:[^\W\d_]+ )?(?:hverandre|kvarandre|hinanden|varandra|each other)(?!\w)")
_PERCENT_FIRST = re.compile(
    r"[^\W\d_]+ (?:ca\.? |minst |mindst |at least )?\d[\d.,]* ?(?:%|prosent|procent"
    r"|percent|per cent|pct)"
)
_FASTER = re.compile(
    r"\d ?(?:%|prosent|procent|percent|per cent|pct\.?|pst\.?) (?:\w{3,}(?:ere|are)|mer|meir|mere|faster|quicker"
    r"|cheaper"
    r"|more|less|fewer|earlier|sooner|slower|lower|higher|mindre|færre|färre|flere|fleire|fler)(?!\w)"
)
_DOWN = re.compile(
    r"[^\W\d_]+ (?:down|ned|ner) (?:on )?(?:\S+ ){0,3}?(?:number|amount|antal|talet|cost|kostn|omkostn|tid|time|kø|kön"
    r"|queue|svinn|svind|spill|spild|waste|backlog|error|feil|fel|fejl|forbruk|förbruk|forbrug|gjeld|debt)"
)


def promises_service(seen: Seen, verb: str | None) -> bool:
    """Answering or delivering within hours or days is a level of service, not a single deed."""
    if verb not in seen.words.members("verbs.service"):
        return False
    return (
        any(one.pattern in {"days", "hours"} for one in seen.times.found)
        or _within(seen.words).search(seen.masked) is not None
        or _IN_TIME.search(seen.masked) is not None
    )


_IN_TIME = re.compile(r"(?<!\w)(?:on time|in time|i tide|i tid|til tiden|til tida|till rätt tid|til rett tid)(?!\w)")


_RINGS = re.compile(
    r"(?<!\w)(?:\d+|to|tre|fire|fem|två|fyra|two|three|four|five|tredje|third|second|andre|andra|anden|få|few)"
    r" (?:ring|rings|ringesignaler|ringesignal|signaler|signaling)(?!\w)"
)


@cache
def _within(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{words.any_of('time.within')}) (?:\d+|én|en|ein|ett?|one|an?|the"
        rf"|{fragment(words.number_words)}) (?:{words.any_of('time.hours', 'time.days')})"
    )


def gives_good(seen: Seen, verb: str | None) -> bool:
    """To give, have or make something good or better is a wish."""
    if verb not in seen.words.members("verbs.giving"):
        return False
    return _good(seen.words).match(seen.head.rest) is not None


_NO_PREPOSITION = r"(?!(?:i|på|in|on|for|om|med|with|som|that|ved|til|till|to|av|af|of|fra|från|from|så|and|og|och)\b)"


@cache
def _good(words: Words) -> re.Pattern[str]:
    article = rf"(?:(?:{words.any_of('style.article')}) )?"
    more = r"(?:mer|meir|mere|mera|more|bedre|betre|bättre|better)(?!\w)"
    near = rf"{article}(?:\w+ )?(?:{words.any_of('vague.good', 'vague.comparative')})"
    return re.compile(rf"\S+ (?:{near}|(?:{_NO_PREPOSITION}\w+ ){{1,3}}?{article}{more})")
