"""What the strategy panel says about each state and event."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.strategy_presenting import HeardRow, Hearing, Occasion
from malapp.domain.strategy import StrategyEvent, StrategyState
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state as a word with its tone and icon, and a sentence that says what it means and what comes next."""

    word: str
    tone: Tone
    icon: str
    sentence: str


def state_words(state: StrategyState, *, may_act: bool) -> StateWords:
    """The words for ``state``; to readers the sentence says how it stands, to those who ``may_act`` what to do."""
    word, tone, icon = _state_look(state)
    return StateWords(word, tone, icon, _to_do(state) if may_act else _how_it_stands(state))


def event_word(event: StrategyEvent) -> str:
    """What the button of an event says."""
    return {
        StrategyEvent.SUBMIT: translate("StrategyWords", "Propose it"),
        StrategyEvent.ADOPT: translate("StrategyWords", "Adopt it"),
        StrategyEvent.PRESENT: translate("StrategyWords", "It has been presented"),
        StrategyEvent.REVISE: translate("StrategyWords", "Take under revision"),
        StrategyEvent.CLOSE: translate("StrategyWords", "Close the period"),
    }[event]


def event_told(event: StrategyEvent) -> str:
    """What the message bar says when an event has happened."""
    return {
        StrategyEvent.SUBMIT: translate("StrategyWords", "The strategy is proposed."),
        StrategyEvent.ADOPT: translate("StrategyWords", "The strategy is adopted."),
        StrategyEvent.PRESENT: translate("StrategyWords", "The strategy is presented, and in force."),
        StrategyEvent.REVISE: translate("StrategyWords", "The strategy is under revision. Its text can be changed."),
        StrategyEvent.CLOSE: translate("StrategyWords", "The period is closed."),
    }[event]


def field_word(field: str, number: int = 0) -> str:
    """What a passage of the strategy is called; ``number`` is that of a focus area."""
    if field == "focus_area":
        return translate("StrategyWords", "Focus area {number}").format(number=number)
    return {
        "period": translate("StrategyWords", "Period"),
        "core_task": translate("StrategyWords", "Core task"),
        "vision": translate("StrategyWords", "Vision"),
        "core_values": translate("StrategyWords", "Values"),
        "beneficiaries": translate("StrategyWords", "Who benefits"),
        "challenges": translate("StrategyWords", "Challenges"),
        "opportunities": translate("StrategyWords", "Opportunities"),
        "success_factors": translate("StrategyWords", "Success factors"),
    }[field]


def hearing_pill(hearing: Hearing) -> tuple[str, Tone, str]:
    """Word, tone and icon of whether somebody has heard the strategy."""
    return {
        Hearing.HEARD: (translate("StrategyWords", "Presented"), Tone.GOOD, "circle-check"),
        Hearing.EARLIER_WORDING: (translate("StrategyWords", "Earlier wording"), Tone.WARNING, "history"),
        Hearing.NOT_YET: (translate("StrategyWords", "Not yet"), Tone.NEUTRAL, "circle-dashed"),
    }[hearing]


def occasion_text(row: HeardRow, locale: QLocale) -> str:
    """When and where it was heard, "" when it was not."""
    if row.day is None or row.occasion is None:
        return ""
    text = {
        Occasion.BRIEFING: translate("StrategyWords", "{day}, in a joint briefing"),
        Occasion.WITH_COMPANY: translate("StrategyWords", "{day}, together with the whole company"),
        Occasion.RECORDED: "{day}",
    }[row.occasion]
    return text.format(day=format_date(row.day, locale))


def _state_look(state: StrategyState) -> tuple[str, Tone, str]:
    return {
        StrategyState.DRAFT: (translate("StrategyWords", "Draft"), Tone.NEUTRAL, "file-pen"),
        StrategyState.PROPOSED: (translate("StrategyWords", "Proposed"), Tone.INFO, "messages-square"),
        StrategyState.ADOPTED: (translate("StrategyWords", "Adopted"), Tone.GOOD, "circle-check"),
        StrategyState.COMMUNICATED: (translate("StrategyWords", "In force"), Tone.GOOD, "flag"),
        StrategyState.UNDER_REVISION: (translate("StrategyWords", "Under revision"), Tone.WARNING, "refresh-cw"),
        StrategyState.CLOSED: (translate("StrategyWords", "Closed"), Tone.NEUTRAL, "archive"),
    }[state]


def _to_do(state: StrategyState) -> str:
    return {
        StrategyState.DRAFT: translate(
            "StrategyWords",
            "Write it in a few plain sentences. Propose it when others may say what they think.",
        ),
        StrategyState.PROPOSED: translate(
            "StrategyWords", "It lies open for comments and can still be changed. Adopt it when it is decided."
        ),
        StrategyState.ADOPTED: translate(
            "StrategyWords", "It is decided, and the text is fixed. Present it to everybody, and say so here."
        ),
        StrategyState.COMMUNICATED: translate(
            "StrategyWords",
            "Everybody knows it. Take it under revision to change it; close it when the period is over.",
        ),
        StrategyState.UNDER_REVISION: translate(
            "StrategyWords", "The text can be changed again. Adopt it anew when it is decided."
        ),
        StrategyState.CLOSED: translate("StrategyWords", "The period is over. The text is kept as it was."),
    }[state]


def _how_it_stands(state: StrategyState) -> str:
    return {
        StrategyState.DRAFT: translate("StrategyWords", "It is being written, and nothing is decided yet."),
        StrategyState.PROPOSED: translate("StrategyWords", "It lies open for comments. Say what you think."),
        StrategyState.ADOPTED: translate("StrategyWords", "It is decided, and will soon be presented."),
        StrategyState.COMMUNICATED: translate("StrategyWords", "This is what we work towards."),
        StrategyState.UNDER_REVISION: translate("StrategyWords", "It is being revised. Until then this is in force."),
        StrategyState.CLOSED: translate("StrategyWords", "The period is over."),
    }[state]
