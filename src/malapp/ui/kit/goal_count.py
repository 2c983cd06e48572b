"""How many open goals there are, in words: the same wherever a number of goals is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def open_goals_text(goals: int, key_results: int = 0) -> str:
    """Such as "12 open goals", with the key results where there are any; which count, says application.goal_counts."""
    text = translate("GoalCount", "%n open goal(s)", "", goals) if goals else translate("GoalCount", "No open goals")
    if not key_results:
        return text
    return f"{text} · {translate('GoalCount', '%n key result(s)', '', key_results)}"
