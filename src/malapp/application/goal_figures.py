"""A goal's figures in short, the way each language writes numbers, for documents and cards."""

from __future__ import annotations

from malapp.domain.goals import Goal, Measure
from malapp.domain.languages import Language

_NO_BREAK = "\u00a0"
#: Between thousands, and before decimals.
_SEPARATORS = {Language.DANISH: (".", ","), Language.ENGLISH: (",", ".")}


def figures_text(goal: Goal, language: Language) -> str:
    """Such as "22 → 12 %", "4–6 %" for a range, the target's words for stages; empty where there are no figures."""
    if goal.measure is Measure.ORDINAL:
        return " ".join(goal.target_text.split())
    if goal.measure in {Measure.YES_NO, Measure.MILESTONES}:
        return ""
    if goal.measure is Measure.RANGE:
        bounds = [number for number in (goal.range_low, goal.range_high) if number is not None]
        signs = "" if len(bounds) == 2 else "≥ " if goal.range_high is None else "≤ "  # noqa: PLR2004 - both bounds
        return _with_unit(signs + "–".join(number_text(n, language) for n in bounds), goal, language) if bounds else ""
    if goal.target_value is None:
        return ""
    target = _with_unit(number_text(goal.target_value, language), goal, language)
    if goal.start_value is None:
        return target
    return f"{number_text(goal.start_value, language)}{_NO_BREAK}→ {target}"


def number_text(value: float, language: Language) -> str:
    """``value`` with at most four decimals and the separators of ``language``."""
    thousands, decimals = _SEPARATORS.get(language, (_NO_BREAK, ","))
    written = f"{value:,.4f}".rstrip("0").rstrip(".")
    return written.replace("-", "−").replace(",", "\0").replace(".", decimals).replace("\0", thousands)


def _with_unit(figures: str, goal: Goal, language: Language) -> str:
    unit = "%" if goal.measure is Measure.PERCENT and not goal.unit.strip() else goal.unit.strip()
    if unit == "%" and language is Language.ENGLISH:
        return f"{figures}%"
    return f"{figures}{_NO_BREAK}{unit}" if unit else figures
