"""What periods, directions and changes are called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.indicators import IndicatorRow, is_better
from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Direction, Frequency, IndicatorValue
from malapp.ui.kit.columns import Pill, Trend
from malapp.ui.kit.formats import format_month, format_number, standing_alone
from malapp.ui.kit.tones import NOT_UPDATED_ICON, Tone

translate = QCoreApplication.translate
_TREND_PERIODS = 12


def frequency_word(frequency: Frequency) -> str:
    """How often an indicator is read."""
    return {
        Frequency.WEEK: translate("Indicator", "Every week"),
        Frequency.MONTH: translate("Indicator", "Every month"),
        Frequency.QUARTER: translate("Indicator", "Every quarter"),
        Frequency.YEAR: translate("Indicator", "Every year"),
    }[frequency]


def direction_word(direction: Direction) -> str:
    """Which way is the wanted one."""
    return {
        Direction.UP: translate("Indicator", "Higher is better"),
        Direction.DOWN: translate("Indicator", "Lower is better"),
        Direction.STEADY: translate("Indicator", "Should stay steady"),
    }[direction]


def level_word(level: GoalLevel) -> str:
    """Whose figure it is."""
    return {
        GoalLevel.COMPANY: translate("Indicator", "Company"),
        GoalLevel.TEAM: translate("Indicator", "Team"),
        GoalLevel.PERSON: translate("Indicator", "Person"),
    }[level]


def period_text(starts_on: date, frequency: Frequency, locale: QLocale) -> str:
    """A period as people say it: Week 47 2026, November 2026, Q4 2026, 2026."""
    if frequency is Frequency.WEEK:
        year, week, _ = starts_on.isocalendar()
        return translate("Indicator", "Week {week} {year}").format(week=week, year=year)
    if frequency is Frequency.MONTH:
        return standing_alone(format_month(starts_on, locale))
    if frequency is Frequency.QUARTER:
        quarter = (starts_on.month + 2) // 3
        return translate("Indicator", "Q{quarter} {year}").format(quarter=quarter, year=starts_on.year)
    return str(starts_on.year)


def period_in_sentence(starts_on: date, frequency: Frequency, locale: QLocale) -> str:
    """A period within a sentence: only in English it begins with a capital letter there."""
    text = period_text(starts_on, frequency, locale)
    return text if locale.language() is QLocale.Language.English else text[:1].lower() + text[1:]


def short_period_text(starts_on: date, frequency: Frequency, locale: QLocale) -> str:
    """A period where there is little room: Nov 2026."""
    if frequency is Frequency.MONTH:
        name = locale.standaloneMonthName(starts_on.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return f"{standing_alone(name)} {starts_on.year}"
    return period_text(starts_on, frequency, locale)


def value_text(value: float | None, unit: str, locale: QLocale) -> str:
    """A number with its unit, "" for none."""
    if value is None:
        return ""
    number = format_number(value, locale)
    return f"{number}\u00a0{unit}" if unit else number


def signed_text(change: float, unit: str, locale: QLocale) -> str:
    """A change with its sign; that of a percentage is in percentage points."""
    sign = "+" if change > 0 else "\u2212" if change < 0 else "±"
    if unit.strip() == "%":
        points = translate("Indicator", "{number} percentage points")
        return sign + points.format(number=value_text(abs(change), "", locale))
    return sign + value_text(abs(change), unit, locale)


def change_pill(row: IndicatorRow, locale: QLocale) -> Pill | None:
    """The change to the period before, coloured by whether it goes the wanted way."""
    change = row.change
    if change is None:
        return None
    better = is_better(change, row.plan.direction)
    tone = Tone.NEUTRAL if better is None else Tone.GOOD if better else Tone.WARNING
    icon = "arrow-up" if change > 0 else "arrow-down" if change < 0 else "arrow-right"
    return Pill(signed_text(change, "", locale), tone, icon)


def wanted_text(row: IndicatorRow, locale: QLocale) -> str:
    """The target of the latest period with the wanted direction: at least 300."""
    latest = row.latest
    target = next((value.target for value in reversed(row.values) if value.target is not None), None)
    if latest is not None and latest.target is not None:
        target = latest.target
    if target is None:
        return direction_word(row.plan.direction)
    return target_text(target, row, locale)


def target_text(target: float, row: IndicatorRow, locale: QLocale) -> str:
    """A target with the wanted direction."""
    text = {
        Direction.UP: translate("Indicator", "at least {target}"),
        Direction.DOWN: translate("Indicator", "at most {target}"),
        Direction.STEADY: translate("Indicator", "steady at {target}"),
    }[row.plan.direction]
    return text.format(target=value_text(target, row.goal.unit, locale))


def standing(row: IndicatorRow) -> Pill | None:
    """How the figure stands; never "done" (S2-13), and an old one is told before it is judged."""
    if row.is_outdated:
        return Pill(translate("Indicator", "Outdated"), Tone.NEUTRAL, NOT_UPDATED_ICON)
    if row.is_as_wanted is None:
        return None
    if row.is_as_wanted:
        return Pill(translate("Indicator", "On target"), Tone.GOOD)
    return Pill(translate("Indicator", "Off target"), Tone.WARNING)


def trend(row: IndicatorRow) -> Trend:
    """The latest year or so as a small line, and in a word."""
    numbers = [value.value for value in _recent(row) if value.value is not None]
    if len(numbers) <= 1:
        return Trend(tuple(numbers), "")
    word = {
        1: translate("Indicator", "rising"),
        -1: translate("Indicator", "falling"),
        0: translate("Indicator", "unchanged"),
    }[(numbers[-1] > numbers[0]) - (numbers[-1] < numbers[0])]
    return Trend(tuple(numbers), word)


def _recent(row: IndicatorRow) -> tuple[IndicatorValue, ...]:
    return tuple(value for value in row.values if value.value is not None)[-_TREND_PERIODS:]
