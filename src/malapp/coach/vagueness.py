"""Wordings that do not say what will be different (coach.md C-5)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.heads import Head
from malapp.coach.verbs import infinitive
from malapp.coach.words import Words, fragment


def vague_words(read: str, head: Head, words: Words) -> tuple[int, int] | None:
    """Where the first vague wording of ``read`` stands; None when there is none. Numbers are the caller's business."""
    calm = _calm(words).sub(lambda match: "_" * len(match[0]), read)
    purpose = words.pattern("purpose.markers").search(calm, head.start)
    if purpose and infinitive(head.first, words) not in words.members("verbs.effort"):
        calm = calm[: purpose.start()]  # what it is good for may be wished
    for pattern in _patterns(words):
        match = pattern.search(calm)
        if match is not None:
            return match.span()
    more = _MORE.match(calm, head.start)
    if more is not None:
        return more.span()
    soft = _soft_object(calm, head, words)
    if soft is not None:
        return soft
    effort = words.pattern("vague.effort").match(calm, head.start)
    if effort is not None:
        return effort.span()
    opening = _noun_start(words).match(calm, head.start)
    return opening.span() if opening and not head.expects_verb else None


def _soft_object(calm: str, head: Head, words: Words) -> tuple[int, int] | None:
    """A change of something nobody can see: "skape trivsel", "increase awareness"."""
    verb = infinitive(head.first, words)
    names = ("outcome", "state", "effort", "giving")
    if (
        verb is None
        or verb in words.members("vague.become")
        or not any(verb in words.members(f"verbs.{name}") for name in names)
    ):
        return None
    match = _verb_and_soft(words).match(calm, head.start)
    return match.span() if match else None


@cache
def _verb_and_soft(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"[^\W\d_]+ (?:(?!(?:i|på|in|on|for|med|with|som|that|ved|til|till|to|av|af|of|fra|från|from"
        rf"|så)\b)[^\W\d_]+ ){{0,3}}?{_soft(words)}"
    )


@cache
def _soft_word(words: Words) -> re.Pattern[str]:
    return re.compile(_soft(words))


def is_soft(word: str, words: Words) -> bool:
    """Whether ``word`` names something nobody can see or count."""
    return _soft_word(words).fullmatch(word) is not None


def _soft(words: Words) -> str:
    nouns = "|".join(map(re.escape, sorted(words.entries("vague.soft_nouns"), key=len, reverse=True)))
    if words.language == "en":
        after = (
            r"(?= (?:in|on|for|and|to|with|at|of|among|between|across|by|from|so|through|within|around|this"
            r"|next)(?!\w)|\W*$|[,;(]| ¤)"
        )
        return rf"(?<!\w)(?:{nouns})s?{after}"
    return (
        rf"(?<!\w)(?:[^\W\d_]+(?=\w{{7}}))?(?:{nouns})(?:en|et|t|n|a|ene|er|ar|erne|arna|erna|na|ane|ens|ets|s)?(?!\w)"
    )


@cache
def _noun_start(words: Words) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{words.any_of('style.article')}) )?(?:{words.any_of('vague.noun_start')})")


def wishes_state(rest: str, words: Words) -> bool:
    """Whether ``rest`` begins with a state that is wished for: "a better mood", "fornøyde kunder"."""
    return _noun_start(words).match(rest) is not None


#: Doing something "more" or "better" says nothing by itself.
_MORE = re.compile(
    r"(?!no |not |ikke |ikkje |inte |ingen |inga )[^\W\d_]+ (?:(?:up|out|in|opp|upp|op|ut|ud|inn|in|med) )?(?:mer|meir"
    r"|mere|mera|more|bedre|betre|bättre|better)(?!\w)"
)


def is_more_of_it(rest: str) -> bool:
    """Whether the main verb is followed by "more", "better" or "less": rather a wish than a deed."""
    return _MORE.match(rest) is not None or _LESS.match(rest) is not None


_LESS = re.compile(
    r"[^\W\d_]+ (?:(?:away|out|up|off|ut|ud|bort|vekk|opp|op|upp) )?"
    r"(?:\d[\d .,]* ?(?:[^\W\d_]+ )?)?(?:mindre|færre|färre|less|fewer)(?!\w)"
)


@cache
def _calm(words: Words) -> re.Pattern[str]:
    """Superlatives and "with a focus on" are not vague."""
    most = words.any_of("vague.superlative")
    become = words.any_of("vague.become")
    the_one = (
        rf"(?:{become}) (?:den|det|the) (?!(?:mer|meir|mere|mera|mest|more|most|bedre|betre|bättre"
        rf"|better)(?!\w))\w+ \w+"
    )
    return re.compile(rf"{words.any_of('vague.focus_free')}|(?:{most}) \w+|{the_one}")


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
        rf"(?:{words.any_of('vague.make')}) {article}{still}(?:{good})",
        rf"(?:{words.any_of('vague.effort')}) {anyone}{still}(?:{comparative})",
        rf"(?:{words.any_of('vague.make')}) {anyone}{article}{still}(?:{comparative})",
        r"(?:øke|auke|auka|öka|øge|increase|sette|setje|sätta|sætte|set|put|ha|have|få|get"
        r"|rette|rikta|mer|meir|mere|more|økt|ökat|øget|increased|stor|större|større|keep"
        rf"|holde|hålla|maintain|bevare|legge|lägga|lægge|sterkere|stronger|better|bedre) "
        rf"(?:\S+ ){{0,3}}?(?:{words.any_of('vague.focus')})",
        r"(?<!\w)(?:fokuser\w*|focus(?:s?ing)?) (?:mer |meir |mere |more |mest )?(?:på|on)\b",
        rf"(?:{words.any_of('vague.invest')}) {still}(?:[^\W\d_]+ )?(?:{comparative}|på|in|on|for|mer|hard)",
        rf"(?:{words.any_of('vague.contribute')}) {anyone}(?:til|till|to|med|with|for|at|å|better|more|{comparative})",
        words.any_of("vague.develop"),
        rf"(?:{words.any_of('vague.soft')})",
        words.any_of("vague.loose"),
        rf"(?:{fragment(entry for entry in words.entries('vague.comparative') if ' ' not in entry)}) (?:på"
        r"|til|till|at|i|to|with|med) ",
        rf"(?:{words.any_of('vague.make')}|(?:{words.any_of('vague.become')})) \S+ (?:{comparative})$",
    )
    swap = r"(?<!\w)(?:mindre|less) [^\W\d_]+,? (?:og |och |and )?(?:mer|meir|mere|mera|more)(?!\w)"
    slight = (
        r"(?<!noe )(?<!något )(?<!noko )(?<!noget )(?<!anything )(?<!\w)(?:quicker|faster|hurtigere"
        r"|mer|meir|mere|mera|more|better|bedre|betre|bättre|oftere|oftare|often|flinkere|raskere"
        r"|snabbare)$"
    )
    endings = "er" if words.language == "en" else "ere|are"
    graded = (
        rf"(?:{become}) (?:\w+ )?\w{{3,}}(?:{endings}) "
        r"(?:på|til|till|i|at|med|with|mot|ved|overfor|hos|for|för|to|towards)(?!\w)"
    )
    easier = (
        rf"(?:{words.any_of('vague.make')}) (?:det|it) (?:\w+ )?\w{{3,}}(?:ere|are"
        rf"|{'ier|er' if words.language == 'en' else 'ere'})(?!\w)"
    )
    plainly = (
        rf"^[^\W\d_]+ (?:{comparative})(?=$| ¤| (?:med|with|i|in|på|til|till|to|oppover|uppåt|opad|upwards|når"
        rf"|när)(?!\w))"
    )
    return tuple(re.compile(source) for source in (*sources, swap, slight, graded, easier, plainly))
