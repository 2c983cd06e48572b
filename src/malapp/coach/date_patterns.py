"""The shapes people write times in, one pattern each, built from the words of a language (coach.md C-3)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.words import Words, fragment

Patterns = tuple[tuple[str, re.Pattern[str]], ...]
Sources = tuple[tuple[str, str], ...]

_YEAR = r"(?:[ ,/.'-]{0,3}(?P<year>20[1-4]\d|'?[2-4]\d(?![\d%])))"
_SHORT_YEAR = r"(?:'|-)(?P<year_short>2[4-9]|3\d)(?![\d%.,/:-]\d|[\d%])"
_FULL_YEAR = r"(?P<year>20[1-4]\d)"
_MODIFIER = (
    r"(?:(?:utgangen|utgongen|slutten|slutet|slutningen|starten|begynnelsen|begyndelsen|byrjinga"
    r"|början|midten|mitten|utløpet"
    r"|løpet|loppet|första|första delen|første|siste|sista|sidste|halvdel|hele|heile|hela"
    r"|tidlig|tidleg|sent|seint|medio|primo"
    r"|ultimo|end|start|beginning|middle|mid|early|late|første halvdel|neste|nästa|næste|next|this|denne|førstkommende"
    r"|kommande|kommende|komande|coming|års|månedsskiftet|månadsskiftet|skiftet|av|af|of|the"
    r"|den|i|in|på|til|part|sen|tidligt"
    r"|about|rundt|omkring|ca|slut|slutt|senest|latest|just|first|last|juni|week)[ -])"
)


_SEASON = (
    r"vår|våren|forår|foråret|sommer|sommeren|sommar|sommaren|høst|høsten|haust|hausten|höst|hösten|efterår|efteråret"
    r"|vinter|vinteren|vintern|spring|summer|autumn|fall|winter|jul|julen|påske|påsk|christmas|easter"
)
_AT_HOUR = r"|(?<!\w)at (?:[01]?\d|2[0-4])(?: o'clock)?(?=$|[,;]| ?¤| (?:every|each|on|sharp|for|and|in)(?!\w))"


#: "Laid before 1970" tells which, "Strategy 2030" and "9. klasse" are names.
_LONG_AGO = (
    r"(?:før|före|before|innan|inden|etter|efter|after|siden|sidan|sedan|since) (?P<past>1[89]\d\d|20[01]\d)"
    r"(?!\d)(?! ?(?:kr|stk?|%)(?!\w))"
)
_CALLED = (
    r"(?<!\w)(?:strategi|strategy|visjon|vision|agenda|masterplan)(?:en|n)?[ -](?P<goal_year>20[2-9]\d)(?!\d)"
    r"|(?<![\d.,])\d{1,2}(?:\.|:e|:an?)? ?(?=(?:års)?(?:trinn|klassen?s?|klasserne|etasje|etg|etage|sal|årskurs)(?!\w))"
)
#: What comes round again as days and weeks do.
_THINGS = (
    r"(?:morgen|morgon|morning|kveld|kväll|aften|evening|night|natt|vakt|skift|skift|shift|lunsj"
    r"|helg|weekend|sesong|termin)\w*"
)


@cache
def noise_patterns(words: Words) -> Patterns:
    """Recurrence, clock times and numbers that are names: they are hidden before dates are looked for."""
    units = words.any_of(
        "time.days", "time.weeks", "time.months", "time.quarters", "time.years", "time.hours", "time.weekdays",
        "time.quarter", "time.week", "time.half",
    )  # fmt: skip
    numbers = fragment(words.number_words)
    ordinals = fragment(word for entries in words.table("time.ordinals").values() for word in entries)
    holidays = words.any_of("time.holidays")
    every = words.any_of("time.every")
    return tuple(
        (name, re.compile(pattern))
        for name, pattern in (
            (
                "recurrence",
                rf"(?!all year)(?:{every}) (?:(?:1/2|halve|halvt|half|\d+\.?|{numbers}|{ordinals}|(?:annen|annan|anden"
                rf"|other|eneste|enda|single)) )?"
                rf"(?:{units}|{_THINGS}|{holidays}|{fragment(words.months)})(?:en|et|er|a|s)?\b"
                r"|(?<!\w)(?:on )?(?:mon|tues|wednes|thurs|fri)days(?!\w)|(?<!\w)(?:mandager"
                r"|tirsdager|onsdager|torsdager|fredager"
                rf"|måndagar|tisdagar|onsdagar|torsdagar|fredagar|mandage|fredage)(?!\w)"
                r"|(?<!\w)\d{1,2}(?:st|nd|rd|th) (?:(?:working|business) )?day (?:of )?"
                r"(?:each|every) (?:month|quarter|week)"
                r"|(?<!\w)om (?:man|tirs|ons|tors|fre|lør|søn)dagen(?!\w)",
            ),
            ("recurrence", rf"(?<!how )(?<!hur )(?<!hvor )(?<!kor )(?:{words.any_of('time.recurring')})"),
            (
                "clock",
                rf"(?<!\w)(?:kl\.?|klokka|klokken|klockan|klokkan|klokken) (?:{numbers})|"
                r"(?<!\w)(?:kl\.?|klokka|klokken|klockan|klokkan)(?: |(?<=\.))\d{1,2}"
                r"(?:[.:]\d\d)?(?: ?[ap]m)?(?![\d%])"
                r"|(?<!\d)\d{1,2}[:]\d\d(?!\d)|(?<!\w)\d{1,2}(?:[:.]\d\d)? ?[ap]m(?!\w)"
                + (_AT_HOUR if words.language == "en" else ""),
            ),
            (
                "identifier",
                r"(?:(?<!\w)(?:per|pr\.?)|/) ?(?P<denominator>10{1,3}|10?[ .,]?000|100[ .,]000"
                r"|1[ .,]000[ .,]000)(?= [^\W\d_])(?! (?:%|prosent|procent|percent))|"
                rf"(?:{words.any_of('identifier.before')})[ -](?=\d)(?P<core>\d{{1,5}}(?:[.:-]\d+)*)(?! ?(?:%"
                r"|prosent|procent|percent"
                rf"|av|af|of|(?:til|till|to) \d|per|kr|[¤]|{units}|\.? ?(?:{fragment(words.months)})))(?![\w%])"
                rf"|{_LONG_AGO}|{_CALLED}"
                rf"|(?<![\w/])24/7(?!\w)"
                r"|(?<!\d)(?:1:1|1-1|1-til-1|360)(?=[ -]?\w)|(?<!\w)(?:[56]s|[23]d|[45]g)(?!\w)"
                r"|\(\d+ ?(?:-|til|till|to) ?\d+\)"
                r"|(?<![\w.])[^\W\d_]+[-]?\d+(?![\d%])(?<!q\d)(?<!h\d)(?<!t\d)(?<!u\d)(?<!v\d)(?<!w\d)(?<!u\d\d)(?<!v\d\d)(?<!w\d\d)"
                r"(?<!uke\d\d)(?<!uke\d)(?<!uge\d)(?<!uge\d\d)(?<!q\d)(?<!fy\d\d)(?<!fy20\d\d)(?<!week\d\d)(?<!vecka\d)(?<!vecka\d\d)",
            ),
        )
    )


@cache
def date_patterns(words: Words) -> Patterns:
    """All shapes of a deadline, the surest first."""
    return tuple(
        (name, re.compile(pattern))
        for name, pattern in (*_written_in_digits(words), *_parts_of_a_year(words), *_spoken(words))
    )


def _written_in_digits(words: Words) -> Sources:
    """Days."""
    months = rf"(?P<name>{fragment(words.months)})"
    nth = r"(?:\.|:e|:a|st|nd|rd|th|\.?)"
    return (
        ("iso", r"(?<!\d)(?P<year>20\d\d)-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)"),
        ("numeric", (
            r"(?<![\d.])(?P<day>\d{1,2})[. /-]{1,2}(?P<month>\d{1,2})[. /-]{1,2}(?P<year>20\d\d"
            r"|\d\d)(?![\d%])"
        )),
        ("slash", r"(?<![\d/])(?P<day>\d{1,2}) ?/ ?(?P<month>\d{1,2})(?:[ -/]{1,2}(?P<year>20\d\d))?(?![\d/%])"),
        (
            "day_month",
            rf"(?<![\d.,])(?:\d{{1,2}}{nth} ?(?:-|til|till|to|og|och) ?)?(?P<day>\d{{1,2}}){nth} ?(?:of "
            rf"|dagen i )?{months}\.?"
            rf"{_YEAR}?|(?P<name_first>{fragment(words.months)})\.? (?:the )?(?P<day_last>\d{{1,2}})(?:st"
            r"|nd|rd|th)?(?![\d%])"
            rf"(?:,? (?P<year_last>20\d\d))?",
        ),
        ("decimal", (
            r"(?<![\d.,])(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?P<point>\.)?(?![\d%])(?! ?(?:prosent"
            r"|procent|percent|mill|mio|kr))"
        )),
        ("month_number", r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<year>20[1-4]\d)(?!\d)"),
    )  # fmt: skip


def _parts_of_a_year(words: Words) -> Sources:
    """Quarters, halves, weeks, and spans from today."""
    lead = words.any_of("time.deadline", "time.period")
    ordinals = fragment(word for entries in words.table("time.ordinals").values() for word in entries)
    return (
        (
            "quarter",
            rf"(?<!\w)q(?P<number>[1-4])(?:{_YEAR})?(?!\w)|(?<!\w)(?P<number_first>[1-4])q(?!\w)"
            r"|(?<!\w)(?P<number_dot>[1-4])(?:\.|:a|:e|st|nd|rd|th|) ?"
            rf"(?:{words.any_of('time.quarter')})|(?P<ordinal>{ordinals}) (?:{words.any_of('time.quarter')})"
            rf"|(?:{words.any_of('time.quarter')}) (?P<number_last>[1-4])(?!\d)"
            r"(?: (?P<year_last>20[1-4]\d))?",
        ),
        (
            "half",
            rf"(?<!\w)h(?P<number>[12])(?:[ '-]?(?P<year>20\d\d|\d\d))?(?!\w)|(?<!\w)[12]h(?!\w)"
            rf"|(?:(?P<ordinal>{ordinals})|(?<!\w)(?P<number_dot>[12])\.?:?a?) "
            rf"(?:{words.any_of('time.half')})(?: av| af| of)?(?: (?P<year_last>20\d\d))?",
        ),
        ("tertial", rf"(?:{lead}) (?P<core>t(?P<number>[1-3]))(?!\w)|(?<= )t(?P<number_last>[1-3])$"),
        ("fiscal", r"(?<!\w)fy ?'?(?P<year>20\d\d|\d\d)(?!\w)"),
        (
            "week",
            rf"(?<!\w)(?:{'|'.join(map(re.escape, words.entries('time.week')))})(?:\. ?"
            rf"| ?)(?:nr\.? ?)?(?P<week>\d{{1,2}})"
            r"(?: ?(?:-|og|och|and|&|til|till|to) ?\d{1,2})?(?![\d%/,.]\d|\d)"
            rf"(?! ?(?:%"
            r"|prosent|procent|percent)| (?:av|af|of)(?!\w))"
            rf"(?:[ /-]+{_FULL_YEAR})?",
        ),
        ("relative", _relative(words, "time.weeks", "time.months", "time.quarters", "time.years")),
        ("hours", _relative(words, "time.hours").replace("<unit>", "<hour>") + "(?!)"),
    )  # fmt: skip


def _spoken(words: Words) -> Sources:
    """Times that have a name."""
    months = rf"(?P<name>{fragment(words.months)})"
    lead = words.any_of("time.deadline", "time.period")
    seasons = fragment(word for entries in words.table("time.seasons").values() for word in entries)
    alone = rf"(?<=[,(]) ?(?P<name_alone>{fragment(words.months)})\.?(?=$|\))"
    full_months = fragment(name for name in words.months if len(name) > 3)  # no short forms
    return (
        ("season_year", rf"(?<!\w)(?:{_SEASON}) (?P<year>20[2-4]\d)(?!\d)"),
        ("year", r"(?<!\w)(?:i |in |the )?(?:år|året|year) (?P<year>20[2-4]\d)(?!\d)"),
        ("year_end", words.any_of("time.year_end")),
        ("period_end", words.any_of("time.period_end")),
        ("next_year", words.any_of("time.next_year")),
        ("this_year", words.any_of("time.this_year")),
        ("this_season", words.any_of("time.this_season")),
        ("this_spring", words.any_of("time.this_spring")),
        ("month", (
            rf"(?:{lead})[ -](?:{_MODIFIER}){{0,4}}{months}(?!\w)\.?(?:{_YEAR})?(?! (?:be|have"
            r"|not|need)\b)"
        )),
        ("month", (
            rf"{alone}|(?P<name>{full_months})(?: {_FULL_YEAR}|\.?$)"
            rf"|(?P<name_first>{fragment(words.months)})\.?[ -]?(?P<year_first>20[2-4]\d)"
        )),
        ("month", r"(?<!\w)(?:mid|end|early|late|medio|primo|ultimo)[ -](?:of )?" + months),
        ("month", rf"(?:{fragment(words.months)})\.? ?(?:-|/|til|till|to|og|och|and) ?{months}(?!\w)"),
        ("month", r"(?<= )(?P<name>jan|feb|apr|aug|sept?|okt|oct|nov|des|dec)\.?$"),
        ("season", rf"(?:{lead}) (?:{_MODIFIER}){{0,3}}(?P<season>{seasons})(?: {_FULL_YEAR})?"),
        ("holiday", (
            rf"(?:{lead}) (?:{_MODIFIER}){{0,3}}(?P<holiday>{words.any_of('time.holidays')})(?: {_FULL_YEAR})?"
        )),
        ("weekday", (
            rf"(?:{words.any_of('time.deadline')}) (?:{_MODIFIER}){{0,2}}"
            rf"(?P<weekday>{words.any_of('time.weekdays')})"
        )),
        ("weekday", rf"(?<!\w)på (?P<weekday>{words.any_of('time.weekdays')})"),
        (
            "year_short",
            rf"(?:{lead}) (?P<core>{_SHORT_YEAR})"
            rf"|(?:{lead}) (?:{seasons}) (?P<core_season>'?(?P<year_season>2[4-9]|3\d))(?![\w%.,/:-])",
        ),
        (
            "day",
            rf"(?:{words.any_of('time.deadline')})(?: (?:den|the|d\.?))? (?P<day>[0-3]?\d)(?:\.|:e|:a|st|nd|rd|th)"
            r"(?![\w%]|[.,/]\d)(?! (?:i |in |of |of the )?¤)(?! ?(?:etg|etasje|plass|trinn|plats|plads|place"
            r"|gang|floor|klasse|klass|time))",
        ),
        ("year", r"(?<![\d.,/])(?P<year>20[2-4]\d)/(?:20)?[2-4]\d(?![\d/%])"),
        ("year", r"(?<![\d.,])(?P<core>(?P<year>20[1-4]\d))(?![\d.,]\d|\d)(?:s\b)?"),
    )  # fmt: skip


@cache
def day_pattern(words: Words) -> Patterns:
    """Relative days, which may be a service level instead."""
    ordinal = r"(?<![\d.,])\d+(?:st|nd|rd|th|:a|:e)(?!\w)"
    return (("days", re.compile(_relative(words, "time.days"))), ("ordinal", re.compile(ordinal)))


def _relative(words: Words, *units: str) -> str:
    """Such as "within six weeks", "the next three months", "in half a year"."""
    within = [word for word in words.entries("time.within") if word not in _LEVELS]
    number = (
        rf"(?:\d+(?:[.,]\d+)?|{fragment(words.number_words)}|en|ett|ein|eit|eitt|et|ei|én|ét|ett|one|a|an|half a"
        r"|et halvt|ett halvt|eit halvt|et par|ett par|eit par|noen|någon|några|nogle|a couple of"
        r"|a few|halvannet)"
    )
    between = (
        r"(?:(?:de|dei|the|ca|ca\.|max|maks|om|circa|about|første|första|first|next|neste|nästa"
        r"|næste|kommende|kommande|komande|nærmeste|närmaste|coming|høyst|senest|about|cirka) ){0,3}"
    )
    after = r"(?: (?:neste|næste|nästa|kommende|kommande|komande|next|første|första|gode|hele|full|short|of the))?"
    return rf"{fragment(within)} {between}(?P<number>{number}){after}[ -](?P<unit>{words.any_of(*units)})(?!-)"


#: Words that with a number of weeks rather name a level ("get below six weeks") than a deadline.
_LEVELS = frozenset(
    {"på", "over", "över", "under", "etter", "efter", "after", "på under", "in under", "på maks", "for the first"}
)
