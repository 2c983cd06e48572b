"""Who acts and with which verb: subject, modal and infinitive mark are led away (coach.md C-2, step 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from malapp.coach.openings import after_opening
from malapp.coach.verbs import infinitive
from malapp.coach.words import Words, fragment


@dataclass(frozen=True, slots=True)
class Head:
    """How a text begins. ``rest`` starts at the main verb, at ``start`` of the masked text.

    ``is_framed`` tells that the text is the clause of a frame: "the idea is that we ...".
    """

    start: int
    rest: str
    is_first_singular: bool
    is_first_person: bool
    has_subject: bool
    has_modal: bool
    has_mark: bool
    is_framed: bool = False

    @property
    def first(self) -> str:
        """The first word of the rest."""
        match = re.match(r"[\w'/&-]+", self.rest)
        return match[0] if match else ""

    @property
    def expects_verb(self) -> bool:
        """Whether the grammar says that a verb follows."""
        return self.has_modal or self.has_mark


def head(masked: str, words: Words) -> Head:
    """The head of ``masked``."""
    shapes = _shapes(words)
    start = shapes.opening.match(masked).end()  # type: ignore[union-attr]  # matches the empty text too
    start = after_opening(masked, start, words)
    lead = shapes.lead.match(masked, start)
    has_mark = is_clause = False
    conjunction = _THAT[words.language].match(masked, start) if words.language in _THAT else None
    if conjunction:
        start, is_clause = conjunction.end(), True
    elif lead:
        start, has_mark = lead.end(), bool(lead["mark"])
        is_clause = bool(lead["that"]) or (has_mark and _begins_clause(masked[start:], words))
        opening = shapes.opening.match(masked, start)
        start = opening.end() if opening else start
    for name, pattern in shapes.subjects:
        match = pattern.match(masked, start)
        if match is None or (name == "other" and not _is_told(match, words)):
            continue
        tail = shapes.tail.match(masked, match.end())
        end = tail.end() if tail else match.end()
        return Head(
            end,
            masked[end:],
            is_first_singular=name.startswith("singular"),
            is_first_person=name.startswith(("singular", "plural")),
            has_subject=not name.startswith("none"),
            has_modal="modal" in name,
            has_mark=(has_mark and not is_clause) or bool(tail and tail["mark"]),
            is_framed=is_clause,
        )
    if is_clause:
        return Head(start, masked[start:], False, False, True, False, False, is_framed=True)
    tail = shapes.tail.match(masked, start)
    end = tail.end() if tail else start
    marked = has_mark or bool(tail and tail["mark"])
    if tail and tail["mark"] in {"at", "att"} and _begins_clause(masked[end:], words):
        return Head(end, masked[end:], False, False, True, False, False, is_framed=True)
    return Head(end, masked[end:], False, False, False, False, marked)


def _begins_clause(rest: str, words: Words) -> bool:
    """Danish and Swedish: whether the mark means "that" and a subject follows: "målet er at beboerne vælger"."""
    match = re.match(r"[^\W\d_]+", rest.lstrip())
    return match is not None and infinitive(match[0], words) != match[0] and not rest.lstrip().startswith("¤")


_THAT = {
    "nb": re.compile(r"at (?=[^\W\d_]+ \S)"),
    "nn": re.compile(r"at (?=[^\W\d_]+ \S)"),
    "en": re.compile(r"that (?=[^\W\d_]+ \S+ \S)"),
}
#: A clause of its own begins: what "shall" be done there is not what the text is about.
_CLAUSE = r"(?:som|der|at|att|that|which|who|så|so|slik|når|när|när|when|hvis|om|if|for å|för att|for at|because|fordi)"


@dataclass(frozen=True, slots=True)
class _Shapes:
    opening: re.Pattern[str]
    lead: re.Pattern[str]
    subjects: tuple[tuple[str, re.Pattern[str]], ...]
    tail: re.Pattern[str]


def _is_told(match: re.Match[str], words: Words) -> bool:
    """Whether others do a known deed: two of them, or somebody whose name is no word."""
    if not match["name"]:
        return match["told"] in _told(words)
    name, told = match["name"], match["told"]
    is_word = name in words.known or name in words.verbs or name in words.plain_words
    return not is_word and (told in _told(words) if words.language != "en" else told.removesuffix("s") in _told(words))


@cache
def _told(words: Words) -> frozenset[str]:
    """The present of known deeds, as it is told of others: "Kari og Per lager ny brosjyre"."""
    deeds = words.members("verbs.activity") | {"gjøre", "gjere", "göra", "gøre", "make"}
    if words.language == "en":
        return deeds
    endings = ("ar", "er", "r") if words.language == "sv" else ("er", "r", "ar")
    regular = {deed[:-1] + ending for deed in deeds for ending in endings}
    return frozenset(regular | {present for present, verb in words.irregular_present.items() if verb in deeds})


#: What may stand between a subject and its verb.
_GAP = (
    r"(?:[ ,¤]|(?<!\w)(?:nå|nu|no|now|også|også|also|då|da|so|derfor|heretter|framover|fremover"
    r"|i tillegg|året|år)(?!\w))*"
)


@cache
def _shapes(words: Words) -> _Shapes:
    singular = words.any_of("head.singular")
    plural = words.any_of("head.plural")
    # "i" and "e" are "I" in some dialects, but only a verb of will makes sure.
    alone = fragment(word for word in words.entries("head.singular") if len(word) > 1 or words.language == "en")
    someone = words.any_of("head.someone")
    modal = words.any_of("head.modals")
    if words.language == "en":
        modal = rf"{modal}|(?:am|are|is)(?= (?!being)\w+ing(?!\w))"  # "I am doing the test in April"
    strong = words.any_of("head.of_things")
    mark = words.any_of("head.marks")
    time = words.any_of("time.deadline", "time.period")
    opening = (
        rf"(?:[^\w%]|_|{words.any_of('head.noise')}|(?:{time})(?=[ ]*(?:\S+ ){{0,3}}?¤)(?:[ ]*[^\s¤]+)*?[ ]*¤+|¤+\w*)*"
    )
    no = r"(?:(?:ikke|ikkje|inte|not) )?"  # "kan vi inte byta skrivare"
    subjects = (
        ("singular_modal", rf"(?:{singular}){_GAP}(?:{modal})"),
        ("plural_modal", rf"(?:{plural}){_GAP}(?:{modal})"),
        ("singular_modal", rf"(?:{modal}){_GAP}{no}(?:{singular})(?: {no}(?=\S))?"),
        ("plural_modal", rf"(?:{modal}){_GAP}{no}(?:{plural})(?: {no}(?=\S))?"),
        ("plural_modal", rf"(?:{someone}){_GAP}(?:{modal})|(?:{modal}|could|kunne|skulle) (?:{someone})(?= )"),
        ("singular", rf"(?:{alone})(?= )"),
        ("plural", rf"(?:{plural})(?= )"),
        ("none_modal", rf"(?:{modal})(?= )"),
        (
            "other",
            r"(?:[^\W\d_]+ (?:og|och|and|&) [^\W\d_]+|undertegnede|undertecknad|(?P<name>[^\W\d_]{3,}))"
            r"(?= (?:to )?(?P<told>[^\W\d_]+))",
        ),
        ("other_modal", rf"(?:(?!{_CLAUSE}(?!\w))[^\s¤,.]+ (?:¤+ )?){{1,8}}?(?:{strong})(?= )"),
    )
    tail = (
        rf"(?:[ ,¤:-]|(?P<mark>{mark})|{words.any_of('head.fillers')}(?! (?:med|with|en|et|ett|ein|eit|ny|nye"
        rf"|nya|alle|alla)(?!\w))|(?:{time})(?= ?¤)"
        rf"|(?:alltid"
        r"|always|altid|aldri|aldrig|never|usually|normally|often|ofte|ofta|vanligvis"
        r"|vanligtvis)(?!\w))*(?<!\w)"
    )
    return _Shapes(
        re.compile(opening),
        re.compile(
            rf"(?:{words.any_of('head.lead')})(?: ?[:=-] ?|,? (?=(?:{mark}))"
            r"|,? (?P<that>at|that|for|if|om|hvis) (?=\S+ \S))"
            rf"(?P<mark>{mark})?"
        ),
        tuple((name, re.compile(pattern)) for name, pattern in subjects),
        re.compile(tail),
    )
