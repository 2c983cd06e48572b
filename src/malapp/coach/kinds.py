"""What a text is: a goal, an objective, a key result, an activity, a behaviour or an indicator (coach.md C-6)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.habits import habit_verb
from malapp.coach.indicators import activity_noun, is_indicator
from malapp.coach.seen import Declared, Kind, Seen, main_verb
from malapp.coach.vagueness import is_more_of_it, is_soft
from malapp.coach.verbs import directional, infinitive, of_past
from malapp.coach.words import Words, fragment

LONGEST_THING = 4


def kind_of(seen: Seen, declared: Declared) -> tuple[Kind, str]:
    """The kind, and the verb that decided it, or an empty text."""
    is_planned = declared is Declared.ACTIVITY and bool(seen.times.dates)
    verb = "" if is_planned else habit_verb(seen)
    if declared is Declared.OBJECTIVE:
        is_metric = seen.measures.has("percent", "from_to", "digit", "nil", "multiple")
        return (Kind.KEY_RESULT if is_metric else Kind.OBJECTIVE), ""
    if verb and not (declared is Declared.KEY_RESULT and seen.has_metric_level):
        return Kind.BEHAVIOUR, verb
    doing = _activity_verb(seen)
    if declared is Declared.KEY_RESULT:
        counts = _wins(seen) and seen.measures.has("digit", "count", "percent") and _has_result_noun(seen)
        return (Kind.ACTIVITY, doing) if doing and not counts else (Kind.KEY_RESULT, "")
    if is_indicator(seen, declared):
        return Kind.KPI, ""
    if declared is Declared.BEHAVIOUR and not (seen.times.dates or seen.measures.has("percent", "from_to")):
        return Kind.BEHAVIOUR, ""
    if doing:
        return Kind.ACTIVITY, doing
    if declared is Declared.ACTIVITY and not _is_outcome(seen):
        return Kind.ACTIVITY, ""
    if declared in {Declared.FREE, Declared.GOAL} and _is_due_thing(seen):
        return Kind.ACTIVITY, seen.head.first
    is_bare = main_verb(seen) is None and not _is_absence(seen) and not seen.head.has_subject
    if declared in {Declared.FREE, Declared.KPI} and seen.has_metric_level and is_bare:
        return Kind.KEY_RESULT, ""
    return Kind.GOAL, ""


def _is_due_thing(seen: Seen) -> bool:
    """A thing that shall be there on a day, without verb, wish or level: "momsoppgave innen den 10."."""
    words, head = seen.words, seen.head
    if head.has_subject or head.expects_verb or not seen.times.dates or seen.measures.found or main_verb(seen):
        return False
    nouns = re.findall(r"[^\W\d_]+", head.rest.split("¤")[0])
    if not 1 <= len(nouns) <= LONGEST_THING or head.first in words.members("measure.adverse"):
        return False
    wishes = (
        "vague.noun_start",
        "kpi.never",
        "noun.outcome",
        "vague.comparative",
        "style.negative",
        "vague.superlative",
    )
    if any(words.pattern(key).match(head.rest) for key in wishes) or any(is_soft(noun, words) for noun in nouns):
        return False
    clause = words.members("verbs.finite") | words.members("head.modals") | _GONE
    return not any(noun in clause for noun in nouns)


_GONE = frozenset(
    {"væk", "vekk", "vekke", "borte", "bort", "gone", "away", "done", "unna", "undan", "ute", "slut", "slutt"}
)


def _is_absence(seen: Seen) -> bool:
    """Something shall not be, and no number stands beside it: "No more double bookings"."""
    measured = seen.measures.has("percent", "from_to", "digit", "nil")
    return not measured and seen.words.pattern("kpi.never").match(seen.head.rest) is not None


def _activity_verb(seen: Seen) -> str:
    """The main verb when it is something one does; empty for results, states and nouns."""
    words, head = seen.words, seen.head
    if head.has_modal and words.language != "en" and _IN_MOTION.match(head.rest):
        return head.rest.split(" ", 1)[0]  # "skal på kurs", "ska igång med"
    if _is_faster(seen):
        return ""
    phrase = _phrase(seen)
    if phrase is not None:
        return "" if _is_for_others(seen) else phrase
    first = head.first
    if not first:
        return ""
    verb = main_verb(seen)
    if is_more_of_it(head.rest) or _promises_service(seen, verb) or _gives_good(seen, verb):
        return ""
    passive = _passive_deed(seen)
    if passive:
        return passive
    if verb is not None:
        return _known_deed(seen, verb)
    return first if _has_particle(seen) or _is_new_verb(seen) else activity_noun(seen)


def _is_faster(seen: Seen) -> bool:
    """So much faster or less of something, whatever the verb: "lukke saker 30 % hurtigere"."""
    if _PERCENT_FIRST.match(seen.head.rest):
        return True
    return _FASTER.search(seen.head.rest) is not None or _DOWN.match(seen.head.rest) is not None


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


def _passive_deed(seen: Seen) -> str:
    """What is to be done, without saying by whom: "ny rutine innføres", "a plan will be developed"."""
    words, head = seen.words, seen.head
    if head.is_first_person or seen.measures.has("percent", "from_to", "digit", "nil", "zero") or _is_for_others(seen):
        return ""
    match = _passive(words).search(seen.masked)
    if match is None:
        return ""
    verb = of_past(match["form"], words) if words.language == "en" else infinitive(match["form"], words)
    deeds = words.members("verbs.activity") - words.members("verbs.outcome") - words.members("verbs.service")
    return match["form"] if verb in deeds and verb != match["form"] else ""


@cache
def _passive(words: Words) -> re.Pattern[str]:
    before = r"^(?:[^\W\d_]+ |¤+ ){1,5}?"
    if words.language == "en":
        return re.compile(before + r"(?:to|will|shall|must|should) be (?P<form>[^\W\d_]+)")
    return re.compile(before + r"(?P<form>[^\W\d_]{3,}(?:es|as|ast|[^sae\W\d_]s))(?!\w)")


def _known_deed(seen: Seen, verb: str) -> str:
    """The word that stands for ``verb`` when it is something one does."""
    words, first = seen.words, seen.head.first
    if verb in {"ha", "have"}:
        return _perfect(seen) or (first if _has_done(seen) else "")
    is_result = verb in words.members("verbs.outcome") | words.members("verbs.state") | words.members("verbs.effort")
    is_deed = verb in words.members("verbs.activity")
    if seen.measures.has("from_to") and (is_result or not is_deed):
        return ""
    if _is_for_others(seen) or _is_courtesy(seen, verb):
        return ""
    if is_deed:
        return "" if is_result and (seen.measures.has("percent") or _has_result_noun(seen)) else first
    if is_result:
        return first if verb in words.members("verbs.state") and _has_done(seen) else ""
    # What others shall do or be is a result, unless it is a known task.
    return "" if seen.head.has_subject and not seen.head.is_first_person else first


def _is_for_others(seen: Seen) -> bool:
    """What customers, guests or pupils shall do or be able to do is a result."""
    head = seen.head
    if not head.has_subject or head.is_first_person:
        return False
    return seen.words.pattern("head.others").search(seen.masked[: head.start]) is not None


def _is_courtesy(seen: Seen, verb: str) -> bool:
    """To greet or to thank is how one wants to be, not a task, unless a day or a number makes it one."""
    if seen.times.dates or seen.has_metric_level or seen.measures.has("count"):
        return False
    return verb in seen.words.members("verbs.courtesy")


_IN_MOTION = re.compile(r"(?:på|til|till) \w|(?:i gang|igang|igång|i gång|i gong) (?:med|meg)(?!\w)")


def _promises_service(seen: Seen, verb: str | None) -> bool:
    """Answering or delivering within hours or days is a level of service, not a single deed."""
    if verb not in seen.words.members("verbs.service"):
        return False
    return (
        any(one.pattern in {"days", "hours"} for one in seen.times.found)
        or _within(seen.words).search(seen.masked) is not None
    )


@cache
def _within(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{words.any_of('time.within')}) (?:\d+"
        rf"|{fragment(words.number_words)}) (?:{words.any_of('time.hours', 'time.days')})"
    )


def _gives_good(seen: Seen, verb: str | None) -> bool:
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


#: Get the thing done, in the Nordic languages: "få pianot stämt", "få stemt pianoet".
_MADE = re.compile(
    r"[^\W\d_]+ (?:[^\W\d_]+(?:[nta]|ene|erne) (?P<late>[^\W\d_]{3,})"
    r"|(?P<early>[^\W\d_]{3,}) [^\W\d_]+(?:[nta]|ene|erne))(?= (?:i|på|til|till|før|före|innan|inden"
    r"|innen|inför|av|af|med) |$| ?¤)"
)


def _has_done(seen: Seen) -> bool:
    """To have a thing done: "få taket måla", "get the roof fixed", when no level is wanted."""
    if seen.has_metric_level or any(one.pattern == "days" for one in seen.times.found):
        return False
    parts = re.findall(r"[^\W\d_]+", seen.head.rest)
    if parts[0] in {"have", "has"}:
        parts[1:2] = []  # "has done" is over, "have it done" is not
    if parts[0] not in seen.words.members("verbs.causing"):
        return False
    made = _MADE.match(seen.head.rest)
    if made and seen.words.language != "en":
        verb = of_past(made["late"] or made["early"], seen.words)
        results = (seen.words.members(f"verbs.{name}") for name in ("outcome", "state", "effort"))
        if verb in seen.words.verbs and not any(verb in members for members in results):
            return True
    for part in parts[1:6]:
        verb = of_past(part, seen.words) if part not in seen.words.members("verbs.noun_like") else None
        if verb in seen.words.members("verbs.activity") - seen.words.members("verbs.outcome") and verb != part:
            return True
    return False


def _is_new_verb(seen: Seen) -> bool:
    """A word no lexicon knows, in the place and shape of a verb: "rebranda butiken", "deploye ny løsning"."""
    words, first = seen.words, seen.head.first
    if first in words.members("verbs.noun_like") or seen.head.has_subject or len(first) < 4:
        return False
    if words.language == "en":
        return _BEFORE_OBJECT.match(seen.head.rest) is not None and first not in _NO_VERBS
    endings = tuple(ending for ending in words.entries("verbs.infinitive_endings") if ending)
    if first in words.known or not first.endswith(endings):
        return False
    if first.endswith(("ere", "era")) or _DETERMINED.match(seen.head.rest):
        return _OBJECT_OR_END.match(seen.head.rest) is not None
    is_compound = any(first[at:] in words.known for at in range(3, len(first) - 3))
    return not is_compound and _OBJECT_FOLLOWS.match(seen.head.rest) is not None


_OBJECT_FOLLOWS = re.compile(
    r"[^\W\d_]+ (?!under|over|över|efter|etter|eller|per)[^\W\d_]+(?:en|et|ene|ane|na|er|ar|or|erne)(?!\w)"
)
_DETERMINED = re.compile(
    r"[^\W\d_]+ (?:en|et|ein|eit|ei|ett|ny|nye|nya|nytt|nyt|alle|alla|den|det|de|dei|våre|våra|vår|vårt|vores"
    r"|min|mitt|mine"
    r"|mina|mit|hele|heile|hela|resten|to|tre|två|fire|fyra|fem|noen|några|nogle|flere|fler|gamle|gamla)(?!\w)"
)
_OBJECT_OR_END = re.compile(r"[^\W\d_]+(?:$| ¤| (?!som|i|per|pr|av|af|under|over|över)[^\W\d_]+)")
#: English: a verb stands before "the" or "a", maybe with a particle.
_BEFORE_OBJECT = re.compile(
    r"[a-z]{3,} (?:(?:up|out|off|down|in|over|away|on) )?(?:the|a|an|our|my|all|every|each|new|old|two|three"
    r"|some|any)(?!\w)"
)
_NO_VERBS = frozenset(
    {
        "within", "during", "both", "across", "after", "before", "about", "around", "from", "into", "over", "under",
        "with", "without", "more", "less", "fewer", "half", "almost", "nearly", "only", "just", "even", "also", "that",
        "than", "what", "when", "where", "which", "while", "would", "could", "should", "once", "until", "among", "behind",
        "this", "these", "those", "some", "such", "many", "much", "most", "least", "have", "been", "being", "there",
    }
)  # fmt: skip


_PARTICLE = re.compile(
    r"(?P<verb>[^\W\d_]{3,}) (?:opp|upp|op|ut|ud|inn|ind|ned|ner|av|over|över|igjennom|igennem|igenom"
    r"|tilbake|tilbage|bort|fram|frem)"
    r" (?!til |till |\d)"
)


def _has_particle(seen: Seen) -> bool:
    """An unknown word in the shape of an infinitive with a particle: "sop up the floor"."""
    match = _PARTICLE.match(seen.head.rest)
    if match is None or match["verb"] in seen.words.members("verbs.noun_like"):
        return False
    return match["verb"].endswith(seen.words.entries("verbs.infinitive_endings"))


def _perfect(seen: Seen) -> str:
    """For "have finished the course": the deed when it is something one does."""
    if seen.head.has_subject and not seen.head.is_first_person:
        return ""  # what everyone shall have done is a result
    rest = re.match(r"[\w'-]+ (?:¤+ )?([\w'-]+)", seen.head.rest)
    verb = of_past(rest[1], seen.words) if rest else None
    if rest is None or verb is None or rest[1] in seen.words.members("verbs.noun_like"):
        return ""
    return (
        rest[1]
        if verb in seen.words.members("verbs.activity")
        and not seen.measures.has("percent", "from_to")
        and not (verb in seen.words.members("verbs.outcome") and _has_result_noun(seen))
        else ""
    )


def _phrase(seen: Seen) -> str | None:
    """The longest phrase of several words at the beginning: its words when an activity, empty when a result."""
    rest = _as_infinitive(seen)
    if any(seen.words.pattern(key).match(rest) for key in ("style.negative", "style.stop")):
        return ""  # what shall not happen any more
    if _NEVER.search(seen.masked[: seen.head.start]):
        return ""
    doing = seen.words.pattern("verbs.phrases_activity").match(rest)
    result = seen.words.pattern("verbs.phrases_goal").match(rest)
    if doing is None and result is None:
        return None
    if doing is not None and seen.measures.has("percent") and main_verb(seen) in seen.words.members("verbs.causing"):
        return ""
    if doing is not None and verb_of_becoming(seen) and any(one.pattern == "clock" for one in seen.times.found):
        return ""
    if result is not None and (doing is None or len(result[0]) >= len(doing[0])):
        return ""
    return " ".join(seen.head.rest.split()[: len(doing[0].split())]) if doing else ""


_NEVER = re.compile(r"(?<!\w)(?:aldri|aldrig|never)(?!\w)")


def verb_of_becoming(seen: Seen) -> bool:
    """Whether the main verb is to be or to become."""
    return main_verb(seen) in seen.words.members("vague.become")


def _as_infinitive(seen: Seen) -> str:
    """The rest with its first word in the infinitive."""
    first = seen.head.first
    verb = main_verb(seen)
    return (verb + seen.head.rest[len(first) :]) if verb else seen.head.rest


def _wins(seen: Seen) -> bool:
    """Whether the verb, if there is one, gets what is counted: "sign 5 contracts", not "visit 5 customers"."""
    verb = main_verb(seen)
    return verb is None or verb in seen.words.members("verbs.outcome") | seen.words.members("verbs.winning")


def _is_outcome(seen: Seen) -> bool:
    """A result even in the field for tasks: a verb of change, another result with a number, or less of something."""
    verb = main_verb(seen)
    if verb is None and any(seen.words.pattern(key).match(seen.head.rest) for key in ("kpi.never", "vague.noun_start")):
        return True
    if verb in directional(seen.words) or verb in seen.words.members("verbs.reaching"):
        return True
    results = seen.words.members("verbs.outcome") - seen.words.members("verbs.activity")
    return verb in results and (seen.has_metric_level or seen.measures.has("count"))


def _has_result_noun(seen: Seen) -> bool:
    near = seen.head.rest
    return _result_nouns(seen.words).search(near) is not None


@cache
def _result_nouns(words: Words) -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, words.entries("kpi.results")))
    numbers = fragment(words.number_words)
    return re.compile(rf"(?:\d[\d .]*|(?:{numbers})) (?:\S+ ){{0,2}}?\w*(?:{nouns})(?!\w)")
