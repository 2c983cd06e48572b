"""Whether the main verb is something one does, and not a result, a state or a wish (coach.md C-6, test 5)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.deed_nouns import activity_noun
from malapp.coach.new_verbs import has_particle, is_new_verb
from malapp.coach.results import gives_good, is_faster, promises_service
from malapp.coach.seen import Seen, main_verb
from malapp.coach.vagueness import is_more_of_it
from malapp.coach.verbs import infinitive, of_past
from malapp.coach.words import Words, fragment


def activity_verb(seen: Seen) -> str:
    """The main verb when it is something one does; empty for results, states and nouns."""
    words, head = seen.words, seen.head
    if head.has_modal and words.language != "en" and _IN_MOTION.match(head.rest):
        return head.rest.split(" ", 1)[0]  # "skal på kurs", "ska igång med"
    if is_faster(seen) or _ABLE.search(seen.masked[: head.start]):
        return ""
    tense = _other_tense(seen)
    if tense:
        return tense
    if _TEACHES.match(_as_infinitive(seen)):
        return "" if _is_for_others(seen) else head.first
    phrase = _phrase(seen)
    if phrase is not None:
        return "" if _is_for_others(seen) else phrase
    first = head.first
    if not first:
        return ""
    verb = main_verb(seen)
    if is_more_of_it(head.rest) or promises_service(seen, verb) or gives_good(seen, verb):
        return ""
    passive = _passive_deed(seen)
    if passive:
        return passive
    if verb is not None:
        return _known_deed(seen, verb)
    return first if has_particle(seen) or is_new_verb(seen) else activity_noun(seen)


def _other_tense(seen: Seen) -> str:
    """The deed in "to be shadowing the lock-keeper", and in "innen mars har jeg snakket med alle"."""
    words, deeds = seen.words, seen.words.members("verbs.activity")
    if words.language == "en":
        ongoing = _BEING.match(seen.head.rest) if seen.head.expects_verb else None
        return ongoing[1] if ongoing and infinitive(ongoing[1], words) in deeds else ""
    over = _OVER.match(seen.head.rest)
    is_counted = seen.measures.has("percent", "digit")
    return over[1] if over and not is_counted and of_past(over[1], words) in deeds else ""


#: To teach somebody is a task, to learn is a result: "lære de nye å bruke kassa", but "lære å sveise".
_TEACHES = re.compile(
    r"(?:lære|læra|lära|vise|visa|teach|show) (?:(?!(?:meg|mig|oss|os|seg|sig|selv|sjølv|själv|myself|ourselves"
    r"|å|at|att|to|how|hvordan|korleis|hur|om|bedre|betre|bättre|mer|meir|mere|mera|more)(?!\w))[^\W\d_]+ ){1,4}"
    r"(?:å|at|att|to|how|hvordan|korleis|hur|hvor|kor|var|where)(?!\w)"
)
#: What somebody can do by then is a result: "jeg kan kjøre møtet selv til høsten".
_ABLE = re.compile(
    r"[^\W\d_]+ (?:kan|can|could)(?:\W| (?:selv|sjølv|själv|alene|åleine))*$|(?:be|am|are) able to $"
    r"|[\w¤],? (?:kan|kunne|can) (?:jeg|eg|jag|vi|i|we)(?:\W|¤| (?:selv|sjølv|själv|alene|åleine))*$"
)


def _passive_deed(seen: Seen) -> str:
    """What is to be done, without saying by whom: "ny rutine innføres", "a plan will be developed"."""
    words, head = seen.words, seen.head
    if head.is_first_person or seen.measures.has("percent", "from_to", "digit", "nil", "zero") or _is_for_others(seen):
        return ""
    match = _passive(words).search(seen.masked)
    if match is None or _NO_ONE.match(seen.masked):
        return ""
    if words.language == "en" and match["needed"]:
        return match["needed"] if infinitive(match["needed"], words) in words.members("verbs.activity") else ""
    verb = of_past(match["form"], words) if words.language == "en" else infinitive(match["form"], words)
    deeds = words.members("verbs.activity") - words.members("verbs.outcome") - words.members("verbs.service")
    if verb is None or verb == match["form"]:
        return ""
    whole = verb + seen.masked[match.end("form") :]  # "avtalet sägs upp"
    doing, result = (words.pattern(f"verbs.phrases_{name}").match(whole) for name in ("activity", "goal"))
    is_phrase = doing and not result and words.language != "en"
    return match["form"] if verb in deeds or is_phrase else ""


_NO_ONE = re.compile(r"\W*(?:ingen|inget|inga|intet|no|none|nothing|nobody)(?!\w)")


@cache
def _passive(words: Words) -> re.Pattern[str]:
    before = r"^(?:[^\W\d_]+ |¤+ ){1,5}?"
    if words.language == "en":
        needs = r"|needs? (?P<needed>[a-z]{3,}ing)(?!\w)"  # "the gutters need cleaning"
        return re.compile(before + rf"(?:(?:to|will|shall|must|should) be (?P<form>[^\W\d_]+){needs})")
    return re.compile(before + r"(?P<form>[^\W\d_]{2,}(?:es|as|ast|[^sae\W\d_]s))(?!\w)")


def _known_deed(seen: Seen, verb: str) -> str:
    """The word that stands for ``verb`` when it is something one does."""
    words, first = seen.words, seen.head.first
    if verb in {"ha", "have"}:
        return _perfect(seen) or (first if _has_done(seen) else "")
    is_result = verb in words.members("verbs.outcome") | words.members("verbs.state") | words.members("verbs.effort")
    is_deed = verb in words.members("verbs.activity")
    if seen.measures.has("from_to") and (is_result or not is_deed):
        return ""
    if _is_for_others(seen) or _is_courtesy(seen, verb) or verb in words.members("verbs.wish"):
        return ""
    if seen.head.has_subject and _DUMMY.match(seen.masked):
        return ""
    if is_deed:
        return "" if is_result and (seen.measures.has("percent") or has_result_noun(seen)) else first
    if is_result:
        return first if verb in words.members("verbs.state") and _has_done(seen) else ""
    # What others shall do or be is a result, unless it is a known task.
    return "" if seen.head.has_subject and not seen.head.is_first_person else first


#: "There should be", "det må gå an å": what is so, not what somebody does.
_OVER = re.compile(r"(?:har) (?:jeg|eg|jag|vi|me) (?:¤+ )?([^\W\d_]{3,})(?!\w)")
_BEING = re.compile(r"be ([a-z]{3,}ing)(?!\w)")
_DUMMY = re.compile(r"\W*(?:det|der|there|it) (?:skal|ska|skall|må|måste|bør|bör|vil|should|must|has|needs)(?!\w)")


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
    for part in parts[1:8]:
        verb = of_past(part, seen.words) if part not in seen.words.members("verbs.noun_like") else None
        deeds = seen.words.members("verbs.activity") - seen.words.members("verbs.outcome") | _MAKING
        if verb in deeds and verb != part:
            return True
    return False


_MAKING = frozenset({"make", "do", "gjøre", "gjere", "göra", "gøre"})


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
        and not (verb in seen.words.members("verbs.outcome") and has_result_noun(seen))
        and not (seen.has_metric_level and _ends_won(seen))
        else ""
    )


def _ends_won(seen: Seen) -> bool:
    """Whether what is over ends in a result: "have talked with and sold to 10 schools"."""
    second = re.search(r" (?:og|och|and|&) ([^\W\d_]+)", seen.head.rest)
    results = seen.words.members("verbs.outcome") - seen.words.members("verbs.activity")
    return second is not None and of_past(second[1], seen.words) in results


def is_goal_phrase(seen: Seen) -> bool:
    """Whether the text begins with a phrase that tells a result: "sell out", "få ned"."""
    return _phrase(seen) == ""


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


def has_result_noun(seen: Seen) -> bool:
    """Whether a number of results is named: "5 nye kunder"."""
    near = seen.head.rest
    return _result_nouns(seen.words).search(near) is not None


@cache
def _result_nouns(words: Words) -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, words.entries("kpi.results")))
    numbers = fragment(words.number_words)
    return re.compile(rf"(?:\d[\d .]*|(?:{numbers})) (?:\S+ ){{0,2}}?\w*(?:{nouns})(?!\w)")
