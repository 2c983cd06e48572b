"""What a text is: a goal, an objective, a key result, an activity, a behaviour or an indicator (coach.md C-6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from malapp.coach.dates import Times
from malapp.coach.heads import Head
from malapp.coach.measures import Measures
from malapp.coach.vagueness import is_more_of_it
from malapp.coach.verbs import directional, infinitive, of_past, of_present
from malapp.coach.words import Words, fragment


class Kind(StrEnum):
    """What the text is."""

    GOAL = "goal"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"
    ACTIVITY = "activity"
    BEHAVIOUR = "behaviour"
    KPI = "kpi"


class Declared(StrEnum):
    """The field the text stands in."""

    GOAL = "goal"
    ACTIVITY = "activity"
    KPI = "kpi"
    BEHAVIOUR = "behaviour"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything the kind is decided from."""

    masked: str
    head: Head
    times: Times
    measures: Measures
    words: Words

    @property
    def has_metric_level(self) -> bool:
        """A number that counts something, or a multiple."""
        return self.measures.has("percent", "from_to", "digit", "zero", "nil", "multiple")


def kind_of(seen: Seen, declared: Declared) -> tuple[Kind, str]:
    """The kind, and the verb that decided it, or an empty text."""
    verb = _habit_verb(seen)
    if declared is Declared.OBJECTIVE:
        is_metric = seen.measures.has("percent", "from_to", "digit", "nil", "multiple")
        return (Kind.KEY_RESULT if is_metric else Kind.OBJECTIVE), ""
    if verb and not (declared is Declared.KEY_RESULT and seen.has_metric_level):
        return Kind.BEHAVIOUR, verb
    doing = _activity_verb(seen)
    if declared is Declared.KEY_RESULT:
        contacts = _main_verb(seen) in seen.words.members("verbs.contact")
        counts = not contacts and (seen.measures.has("digit", "count", "percent")) and _has_result_noun(seen)
        return (Kind.ACTIVITY, doing) if doing and not counts else (Kind.KEY_RESULT, "")
    if _is_indicator(seen, declared):
        return Kind.KPI, ""
    if declared is Declared.BEHAVIOUR and not (seen.times.dates or seen.measures.has("percent", "from_to")):
        return Kind.BEHAVIOUR, ""
    if doing:
        return Kind.ACTIVITY, doing
    if declared is Declared.ACTIVITY and not _is_outcome(seen):
        return Kind.ACTIVITY, ""
    if declared in {Declared.FREE, Declared.KPI} and seen.has_metric_level and not _has_verb(seen):
        return Kind.KEY_RESULT, ""
    return Kind.GOAL, ""


def _habit_verb(seen: Seen) -> str:
    """The verb when the first person does something in the present, again and again or always (S2-15)."""
    head = seen.head
    if not head.is_first_person or head.has_modal or head.has_mark:
        return ""
    verb = of_present(head.first, seen.words)
    if verb is None and (not head.first or _second_is_infinitive(seen)):
        return ""  # a modal nobody can read
    if verb in directional(seen.words) and not seen.times.recurs:
        return ""
    if seen.times.dates and not seen.times.recurs and not seen.words.pattern("kind.habit").search(seen.masked):
        return ""
    return head.first


def _second_is_infinitive(seen: Seen) -> bool:
    second = re.match(r"[\w'-]+ ([\w'-]+)", seen.head.rest)
    return second is not None and infinitive(second[1], seen.words) == second[1]


def _activity_verb(seen: Seen) -> str:
    """The main verb when it is something one does; empty for results, states and nouns."""
    words, head = seen.words, seen.head
    if head.has_modal and words.language != "en" and re.match(r"(?:på|til|till) \w", head.rest):
        return head.rest.split(" ", 1)[0]  # "skal på kurs"
    phrase = _phrase(seen)
    if phrase is not None:
        return phrase
    first = head.first
    if not first:
        return ""
    verb = _main_verb(seen)
    if is_more_of_it(head.rest):
        return ""
    if verb is None and (_has_particle(seen) or _is_new_verb(seen)):
        return first
    if verb is None:
        opening = words.pattern("noun.activity").match(head.rest)
        return opening[0] if opening and not head.has_subject and not _has_ratio(seen) else ""
    if verb in words.members("verbs.have") or verb in {"ha", "have"}:
        return _perfect(seen)
    is_result = verb in words.members("verbs.outcome") | words.members("verbs.state") | words.members("verbs.effort")
    if verb in words.members("verbs.activity"):
        return "" if is_result and seen.measures.has("percent", "from_to") else first
    if head.has_subject and not head.is_first_person:
        return ""  # what others shall do or be is a result, unless it is a known task
    return "" if is_result else first


def _is_new_verb(seen: Seen) -> bool:
    """A word no lexicon knows, with the ending of an infinitive and an object: "rebranda butiken". No compound noun."""
    words, first = seen.words, seen.head.first
    if not first.endswith(tuple(ending for ending in words.entries("verbs.infinitive_endings") if ending)):
        return False
    if len(first) < 5 or first in words.known or first in words.members("verbs.noun_like") or seen.head.has_subject:
        return False
    is_compound = any(first[at:] in words.known for at in range(3, len(first) - 3))
    return not is_compound and _OBJECT_FOLLOWS.match(seen.head.rest) is not None


_OBJECT_FOLLOWS = re.compile(r"[^\W\d_]+ [^\W\d_]+(?:en|et|ene|ane|na|er|ar|or|erne)(?!\w)")


_PARTICLE = re.compile(
    r"(?P<verb>[^\W\d_]{3,}) (?:opp|upp|op|ut|ud|inn|ind|ned|ner|av|over|över|igjennom|igennem|igenom"
    r"|tilbake|tilbage|bort|fram|frem)"
    r" (?!til |till )"
)


def _has_particle(seen: Seen) -> bool:
    """An unknown word in the shape of an infinitive with a particle: "sop up the floor"."""
    match = _PARTICLE.match(seen.head.rest)
    if match is None or match["verb"] in seen.words.members("verbs.noun_like"):
        return False
    return match["verb"].endswith(seen.words.entries("verbs.infinitive_endings"))


def _perfect(seen: Seen) -> str:
    """For "have finished the course": the deed when it is something one does."""
    rest = re.match(r"[\w'-]+ (?:¤+ )?([\w'-]+)", seen.head.rest)
    verb = of_past(rest[1], seen.words) if rest else None
    if rest is None or verb is None or rest[1] in seen.words.members("verbs.noun_like"):
        return ""
    return (
        rest[1] if verb in seen.words.members("verbs.activity") and not seen.measures.has("percent", "from_to") else ""
    )


def _phrase(seen: Seen) -> str | None:
    """The longest phrase of several words at the beginning: its words when an activity, empty when a result."""
    rest = _as_infinitive(seen)
    doing = seen.words.pattern("verbs.phrases_activity").match(rest)
    result = seen.words.pattern("verbs.phrases_goal").match(rest)
    if doing is None and result is None:
        return None
    if result is not None and (doing is None or len(result[0]) >= len(doing[0])):
        return ""
    return " ".join(seen.head.rest.split()[: len(doing[0].split())]) if doing else ""


def _as_infinitive(seen: Seen) -> str:
    """The rest with its first word in the infinitive."""
    first = seen.head.first
    verb = _main_verb(seen)
    return (verb + seen.head.rest[len(first) :]) if verb else seen.head.rest


def _main_verb(seen: Seen) -> str | None:
    words, head = seen.words, seen.head
    first = head.first
    if head.expects_verb:
        verb = infinitive(first, words)
        if verb is None and len(first) > 3 and first.endswith(words.entries("verbs.infinitive_endings")):
            verb = first if first not in words.members("verbs.noun_like") and not _second_is_present(seen) else None
        return verb
    if first in words.members("verbs.noun_like") and not _takes_object(seen):
        return None
    if head.is_first_person:
        return of_present(first, words) or infinitive(first, words)
    verb = infinitive(first, words)
    if verb is None or verb == first or verb in words.curated_verbs:
        return verb
    return None


_OBJECT = re.compile(
    r"[a-z]+ (?:the|a|an|our|my|all|every|each|new|old|two|three|four|five|ten|\d+|to the|up|out|in)\b(?! of\b)"
)
_ADJECTIVES = frozenset(
    {"all", "every", "each", "new", "good", "great", "two", "three", "one", "no", "zero", "at", "on", "more", "less"}
)


def _takes_object(seen: Seen) -> bool:
    """English: a word that is a noun or a verb is a verb before an article or a number: "stock the shelves"."""
    first = seen.head.first
    if seen.words.language != "en" or first in _ADJECTIVES or first not in seen.words.verbs:
        return False
    return _OBJECT.match(seen.head.rest) is not None


def _second_is_present(seen: Seen) -> bool:
    """Whether a clause of its own begins: "see to it that patients get ...": then the first word is no verb."""
    second = re.match(r"[\w'-]+ ([\w'-]+)", seen.head.rest)
    return second is not None and of_present(second[1], seen.words) in seen.words.curated_verbs


def _has_verb(seen: Seen) -> bool:
    return _main_verb(seen) is not None


def _is_outcome(seen: Seen) -> bool:
    verb = _main_verb(seen)
    return (
        verb is not None and verb in directional(seen.words) and (seen.has_metric_level or seen.measures.has("count"))
    )


def _has_result_noun(seen: Seen) -> bool:
    near = seen.head.rest
    return _result_nouns(seen.words).search(near) is not None


@cache
def _result_nouns(words: Words) -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, words.entries("kpi.results")))
    numbers = fragment(words.number_words)
    return re.compile(rf"(?:\d[\d .]*|(?:{numbers})) (?:\S+ ){{0,2}}?\w*(?:{nouns})(?!\w)")


def _has_ratio(seen: Seen) -> bool:
    return _ratio(seen.words).search(seen.masked + " ") is not None


@cache
def _ratio(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.any_of('kpi.frequency')})\.? ?(?:\w|¤)|\w ?/ ?[^\W\d]\w*|\w ?/ ?¤")


def _is_indicator(seen: Seen, declared: Declared) -> bool:
    """A measure without level and date (S2-13, S2-14)."""
    words, rest = seen.words, seen.head.rest.strip()
    if seen.head.has_subject or seen.head.expects_verb or seen.has_metric_level or seen.times.dates or not rest:
        return False
    if words.pattern("kpi.never").match(rest) and declared is not Declared.KPI:
        return False
    if _kpi_head(words).match(rest):
        return True
    is_verb = _main_verb(seen) is not None
    if declared is Declared.KPI:
        return not is_verb or _ends_as_metric(seen)
    if words.pattern("vague.noun_start").match(rest) or words.pattern("noun.activity").match(rest):
        return False
    if _has_ratio(seen) and not _starts_with_sure_verb(seen):
        return True
    if is_verb and not _ends_as_metric(seen):
        return False
    return _ends_as_metric(seen) or _starts_with_metric(seen)


def _starts_with_sure_verb(seen: Seen) -> bool:
    verb = _main_verb(seen)
    return verb is not None and verb in seen.words.curated_verbs


@cache
def _kpi_head(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.any_of('kpi.heads')})(?= |$)")


def _ends_as_metric(seen: Seen) -> bool:
    """A short noun phrase whose last word, or word before a preposition, is a measure."""
    rest = re.sub(r"[(\[].*?[)\]]|¤+", " ", seen.head.rest).strip()
    before = re.split(
        r" (?:på|i|for|för|per|pr\.?|av|af|of|in|on|from|fra|frå|från|hos|ved|vid|til|till"
        r"|to|with|med|blant|bland|blandt|among|mellom|within|at|by|etter|efter|as|versus|vs) ",
        rest,
    )[0]
    parts = re.findall(r"[\w'-]+", before)
    if not 1 <= len(parts) <= 4 or (len(parts) > 1 and _starts_with_sure_verb(seen) and seen.words.language != "en"):
        return False
    if (
        seen.words.language == "en"
        and _starts_with_sure_verb(seen)
        and parts[0] not in seen.words.members("verbs.noun_like")
    ):
        return False
    last = parts[-1]
    if " ".join(parts) in seen.words.members("kpi.metrics") or last in seen.words.members("kpi.metrics"):
        return True
    return (
        last.endswith(seen.words.entries("kpi.suffixes"))
        if seen.words.language != "en"
        else last in seen.words.members("kpi.suffixes")
    )


def _starts_with_metric(seen: Seen) -> bool:
    match = seen.words.pattern("kpi.metrics").match(seen.head.rest)
    return match is not None and not re.search(
        r"(?:bedre|högre|høyere|better|higher|less|fewer|more|mindre|färre|færre|flere)", seen.head.rest
    )
