"""Wordings that do not say what will be different (coach.md C-5)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.heads import Head
from malapp.coach.words import Words, fragment


def vague_words(read: str, head: Head, words: Words) -> tuple[int, int] | None:
    """Where the first vague wording of ``read`` stands; None when there is none. Numbers are the caller's business."""
    calm = _calm(words).sub(lambda match: "_" * len(match[0]), read)
    for pattern in _patterns(words):
        match = pattern.search(calm)
        if match is not None:
            return match.span()
    more = _MORE.match(calm, head.start)
    if more is not None:
        return more.span()
    effort = words.pattern("vague.effort").match(calm, head.start)
    if effort is not None:
        return effort.span()
    opening = words.pattern("vague.noun_start").match(calm, head.start)
    return opening.span() if opening and not head.expects_verb else None


#: Doing something "more" or "better" says nothing by itself.
_MORE = re.compile(
    r"[^\W\d_]+ (?:(?:up|out|in|opp|upp|op|ut|ud|inn|in|med) )?(?:mer|meir"
    r"|mere|mera|more|bedre|betre|bättre|better)(?!\w)"
)


def is_more_of_it(rest: str) -> bool:
    """Whether the main verb is followed by "more" or "better": rather a wish than a deed."""
    return _MORE.match(rest) is not None


@cache
def _calm(words: Words) -> re.Pattern[str]:
    """Superlatives and "with a focus on" are not vague."""
    most = words.any_of("vague.superlative")
    return re.compile(rf"{words.any_of('vague.focus_free')}|(?:{most}) \w+")


@cache
def _patterns(words: Words) -> tuple[re.Pattern[str], ...]:
    comparative, article = words.any_of("vague.comparative"), rf"(?:(?:{words.any_of('style.article')}) )?"
    still = (
        r"(?:(?:enda|ennå|endå|ännu|endnu|even|much|mye|mykje|mycket|meget|langt|litt|litt|lite"
        r"|lidt|en del|noe|något|noget|a bit|far|significantly|vesentlig|betydelig|markant|så"
        r"|veldig|väldigt|mer|mere|more|a|really|very|skikkelig|ordentlig|riktig|virkelig|generelt) )*"
    )
    become, good = words.any_of("vague.become"), words.any_of("vague.good")
    anyone = r"(?:(?!(?:ikke|ikkje|inte|not)\b)\S+ ){0,2}?"
    sources = (
        rf"(?:{become}) {anyone}{still}(?:{comparative})",
        rf"(?:{become}) {still}{article}{still}(?:{good})",
        rf"(?:{words.any_of('vague.effort')}) {anyone}{still}(?:{comparative})",
        rf"(?:{words.any_of('vague.make')}) {anyone}{article}{still}(?:{comparative})",
        r"(?:øke|auke|auka|öka|øge|increase|sette|setje|sätta|sætte|set|put|ha|have|få|get"
        r"|rette|rikta|mer|meir|mere|more|økt|ökat|øget|increased|stor|större|større|keep"
        rf"|holde|hålla|maintain|bevare|legge|lägga|lægge|sterkere|stronger|better|bedre) "
        rf"(?:\S+ ){{0,3}}?(?:{words.any_of('vague.focus')})",
        r"(?<!\w)(?:fokuser\w*|focus(?:s?ing)?) (?:mer |meir |mere |more |mest )?(?:på|on)\b",
        rf"(?:{words.any_of('vague.invest')}) {still}(?:{comparative}|på|in|on|for|mer|hard)",
        rf"(?:{words.any_of('vague.contribute')}) {anyone}(?:til|till|to|med|with|for|at|å|better|more|{comparative})",
        words.any_of("vague.develop"),
        rf"(?:{words.any_of('vague.soft')})",
        words.any_of("vague.loose"),
        rf"(?:{fragment(entry for entry in words.entries('vague.comparative') if ' ' not in entry)}) (?:på"
        r"|til|till|at|i|to|with|med) ",
        rf"(?:{words.any_of('vague.make')}|(?:{words.any_of('vague.become')})) \S+ (?:{comparative})$",
    )
    slight = (
        r"(?<!noe )(?<!något )(?<!noko )(?<!noget )(?<!anything )(?<!\w)(?:quicker|faster|hurtigere"
        r"|mer|meir|mere|mera|more|better|bedre|betre|bättre|oftere|oftare|often|flinkere|raskere"
        r"|snabbare)$"
    )
    graded = rf"(?:{become}) (?:\w+ )?\w{{3,}}(?:ere|are) (?:på|til|till|i|at|med|with)(?!\w)"
    return tuple(re.compile(source) for source in (*sources, slight, graded))
