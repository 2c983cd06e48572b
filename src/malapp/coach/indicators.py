"""Whether a text is an indicator: a measure without level and date (S2-13, S2-14; coach.md C-6, test 4)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.deed_nouns import NOMINAL, activity_noun, deed_endings, names_measure
from malapp.coach.seen import Declared, Seen, has_ratio, main_verb, takes_object
from malapp.coach.vagueness import is_soft
from malapp.coach.words import Words

LONGEST_INDICATOR = 6


def is_indicator(seen: Seen, declared: Declared) -> bool:
    """A measure without level and date (S2-13, S2-14)."""
    rest = seen.head.rest.strip()
    if seen.head.has_subject or seen.head.expects_verb or not rest:
        return False
    if seen.times.dates and not (_happens_within(seen) and _ends_as_metric(seen)):
        return False
    if _FREE_DAYS.match(rest):
        return not seen.measures.has("percent", "from_to", "digit", "nil")
    if seen.has_metric_level or _wants_change(seen, rest, declared):
        return False
    if declared is Declared.ACTIVITY and _is_new_thing(seen):
        return False
    if _kpi_head(seen.words).match(rest) or _AS_SHARE.search(rest):
        return True
    if declared is Declared.ACTIVITY and _WITH.search(rest) and not has_ratio(seen):
        return False  # in the field for tasks, "samtal med banken" and "tilbud på tak" are held or asked for
    return _is_counted(seen) or _measures_something(seen, rest, declared)


#: "Fuel as a share of turnover", "svinn i prosent av salget".
_AS_SHARE = re.compile(
    r" (?:as (?:a |an? )?(?:share|percentage|%|proportion|part|fraction) of"
    r"|som (?:andel|del|prosentandel|procentandel) a[vf]"
    r"|i (?:%|prosent|procent|pct\.?|pst\.?|promille) a[vf])(?!\w)"
)


def _measures_something(seen: Seen, rest: str, declared: Declared) -> bool:
    """Whether a noun phrase names what is measured, as far as its field lets tell."""
    words, is_verb = seen.words, main_verb(seen) is not None
    if declared is Declared.KPI:
        if seen.measures.has("count") and _is_clause(rest.split(), words):
            return False
        return not is_verb or has_ratio(seen) or _ends_as_metric(seen)
    is_task = words.pattern("noun.activity").match(rest) and not is_named_measure(seen)
    if words.pattern("vague.noun_start").match(rest) or is_task:
        return False
    if has_ratio(seen) and not _starts_with_sure_verb(seen):
        return True
    if is_verb and not _ends_as_metric(seen):
        return False
    return _ends_as_metric(seen) or _starts_with_metric(seen) or (not is_verb and _is_bare_noun(seen, declared))


def _happens_within(seen: Seen) -> bool:
    """Whether the only time is a span behind what is counted: "readmissions within 30 days"."""
    return all(one.pattern == "days" and one.start > 0 for one in seen.times.dates)


#: "Skadefrie dager", "days without injury": none of something, counted.
_FREE_DAYS = re.compile(
    r"(?:[\w-]+(?:fri|frie|fria|free) )?(?:days|weeks|shifts|dager|dagar|dage|uker|veker|veckor|uger|skift|vakter)"
    r"(?: (?:without|uten|utan|uden) [^\W\d_]+| (?:since|siden|sidan|sedan) .+)?\W*$"
)


def _is_counted(seen: Seen) -> bool:
    """Things with what has been done to them: "sålda burkar", "calls answered"."""
    words = seen.words
    parts = re.findall(r"[\w'-]+", re.sub(r"[(\[].*?[)\]]", " ", seen.head.rest))
    if not 2 <= len(parts) <= LONGEST_INDICATOR or _is_clause(parts, words) or seen.measures.has("count"):
        return False
    counted = words.members("kpi.counted")
    if words.language == "en":
        after = any(part in counted for part in parts[1:4]) and parts[0].endswith("s") | parts[1].endswith("s")
        return after or (parts[0] in counted - words.verbs and parts[1].endswith("s"))
    return parts[0] in counted and not any(is_soft(part, words) for part in parts)


def _is_bare_noun(seen: Seen, declared: Declared) -> bool:
    """Nouns without a verb in a free field, or a compound with a measure in front: "ventetid akutten"."""
    words = seen.words
    parts = re.findall(r"[\w'%-]+", re.sub(r"[(\[].*?[)\]]", " ", seen.head.rest))
    if NOMINAL.match(seen.head.rest) and activity_noun(seen):
        return False
    if _is_new_thing(seen):
        return False
    if not 1 <= len(parts) <= LONGEST_INDICATOR or seen.measures.has("count", "yes_no"):
        return False
    if any(is_soft(part, words) for part in parts) or _is_clause(parts, words):
        return False
    if words.language != "en" and names_measure(parts[0], words) and len(parts) <= 3:
        return True
    if deed_endings(words).match(seen.head.rest):
        return False
    return declared is Declared.FREE and parts[0][0].isalpha() and not parts[0].endswith(_ABSTRACT)


def _is_new_thing(seen: Seen) -> bool:
    """A thing that shall come: "ny nettbutikk"; new customers are counted."""
    made = _NEW.match(seen.head.rest)
    counted = (*seen.words.entries("kpi.results"), *seen.words.entries("kpi.metrics"))
    return made is not None and not made["last"].endswith((*counted, *(f"{entry}s" for entry in counted)))


_WITH = re.compile(
    r" (?:med|with|fra|från|frå|from|om|about|hos|to) [^\W\d_]|^(?:tilbud|tilbod|offert|offerte|quotes?) "
)
_NEW = re.compile(
    r"(?:(?:en|et|ein|eit|ei|ett|a|our|våre?|vårt|vores) )?(?:ny|nytt|nyt|nye|nya|new|renewed|egen|eigen|eget|own)"
    r" (?:[^\W\d_]+ ){0,2}?(?P<last>[^\W\d_]{3,})(?=\W*$| (?:i|på|til|till|for|för|in|on|at|med|with|ved|hos) )"
)
_ABSTRACT = ("het", "hed", "heit", "ness", "skap", "skab", "sjon", "tion")


def _is_clause(parts: list[str], words: Words) -> bool:
    """Whether somebody shall or is something: no bare noun."""
    finite = words.members("head.modals") | words.members("verbs.finite")
    return not _RELATIVE.intersection(parts) and any(part in finite for part in parts)


_RELATIVE = frozenset({"som", "der", "that", "who", "which"})


def is_named_measure(seen: Seen) -> bool:
    """Whether the first word names a measure: "kundetilfredshet 5,2 av 6"."""
    if seen.words.language == "en":
        return seen.words.pattern("kpi.metrics").match(seen.head.rest) is not None
    return seen.head.first != "" and names_measure(seen.head.first, seen.words)


def _starts_with_sure_verb(seen: Seen) -> bool:
    verb = main_verb(seen)
    if (
        seen.words.language != "en"
        and verb != seen.head.first
        and seen.head.first in seen.words.members("kpi.suffixes")
    ):
        return False  # "skörd", not "harvest!"
    return verb is not None and verb in seen.words.curated_verbs


def _wants_change(seen: Seen, rest: str, declared: Declared) -> bool:
    """Whether a level or direction is wished for, or something shall not be: then nothing is only measured."""
    words = seen.words
    if _DIRECTION.search(rest) or _NONE.search(rest) or words.pattern("style.negative").match(rest):
        return True
    if declared is Declared.KPI:
        return False
    if words.pattern("measure.coverage").match(rest):
        return True  # what "all" shall
    if is_without(seen) or (words.pattern("kpi.never").match(rest) and not words.pattern("kpi.metrics").match(rest)):
        return True
    return seen.measures.has("count") and not _kpi_head(words).match(rest)


def is_without(seen: Seen) -> bool:
    """Whether a time or a thing is wished for that has none of something: "a week without errors"."""
    return _WITHOUT.match(seen.head.rest) is not None


_WITHOUT = re.compile(r"(?:a|an|en|ei|ein|et|ett) (?:[^\W\d_]+ ){1,3}(?:without|uten|utan|uden) [^\W\d_]")
#: "Lost keys: none".
_NONE = re.compile(r"(?:[:=] ?|-> ?)(?:none|no|ingen|inga|inget|null|nul|noll|zero)\W*$")
#: "Revenue up" wants a change.
_DIRECTION = re.compile(
    r" (?:opp|ned|upp|ner|op|up|down)$| (?:out on time|ut i tide|ut i tid|ute i tide|ute i tid|ud til tiden)(?!\w)"
    r"|^(?:styr|koll|kontroll?|orden|ordning|oversikt|oversyn|overblik|överblick|control) (?:på|over|över|i|of) "
)


def _how(words: Words) -> str:
    """Such as "how satisfied guests are": that is measured; "how can we" is a question."""
    asks = rf"{words.any_of('head.modals')}|(?:to|about|do|does|did|is|are|er|är|har|med|ved|som|skal|ska)(?!\w)"
    return rf"(?:how|hvor|hur|kor) (?!{asks})[^\W\d_]+ (?!(?:vi|me|jeg|eg|jag|man|we|i)(?!\w))"


@cache
def _kpi_head(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.any_of('kpi.heads')})(?= |$)|% [^\W\d_]|pct [^\W\d_]|{_how(words)}")


def _ends_as_metric(seen: Seen) -> bool:
    """A short noun phrase whose last word, or word before a preposition, is a measure."""
    rest = re.split(r"(?<=\w)(?:, | - |: |; )", re.sub(r"[(\[].*?[)\]]|¤+", " ", seen.head.rest).strip())[0]
    before = re.split(
        r" (?:på|i|for|för|per|pr\.?|av|af|of|in|on|from|fra|frå|från|hos|ved|vid|til|till"
        r"|to|with|om|a|an|med|blant|bland|blandt|among|mellom|within|at|by|etter|efter|as|versus|vs) ",
        rest,
    )[0]
    parts = re.findall(r"[\w'-]+", before)
    if not 1 <= len(parts) <= 4 or (len(parts) > 1 and _starts_with_sure_verb(seen) and seen.words.language != "en"):
        return False
    if (
        seen.words.language == "en"
        and _starts_with_sure_verb(seen)
        and (parts[0] not in seen.words.members("verbs.noun_like") or takes_object(seen))
    ):
        return False
    last = parts[-1]
    if seen.words.language == "en" and len(parts) == 1 and last in seen.words.verbs and last not in _names(seen.words):
        return False  # "catch" alone is rather a verb
    if " ".join(parts) in seen.words.members("kpi.metrics") or last in seen.words.members("kpi.metrics"):
        return True
    return (
        last.endswith(seen.words.entries("kpi.suffixes")) and not (len(parts) == 1 and _starts_with_sure_verb(seen))
        if seen.words.language != "en"
        else last in seen.words.members("kpi.suffixes") or last in seen.words.members("kpi.sizes")
    )


def _names(words: Words) -> frozenset[str]:
    return words.members("kpi.metrics") | words.members("kpi.sizes")


def _starts_with_metric(seen: Seen) -> bool:
    if (
        seen.words.language == "en"
        and re.match(r"[a-z]+ of ", seen.head.rest)
        and seen.head.first in _names(seen.words)
    ):
        return True  # "speed of delivery"
    match = seen.words.pattern("kpi.metrics").match(seen.head.rest)
    return match is not None and not re.search(
        r"(?:bedre|högre|høyere|better|higher|less|fewer|more|mindre|färre|færre|flere)", seen.head.rest
    )
