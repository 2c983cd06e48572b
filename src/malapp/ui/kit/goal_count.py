"""How many open goals there are, in words: the same wherever a number of goals is said."""

from __future__ import annotations

from PySide6.QtCore import QObject


class GoalCountWords(QObject):
    """An object, because only an object's own ``tr`` has plurals for lupdate."""

    def said(self, goals: int, key_results: int) -> str:
        """The number in words."""
        text = self.tr("%n open goal(s)", "", goals) if goals else self.tr("No open goals")
        return text + " · " + self.tr("%n key result(s)", "", key_results) if key_results else text


def open_goals_text(goals: int, key_results: int = 0) -> str:
    """Such as "12 open goals", with the key results where there are any; which count, says application.goal_counts."""
    return GoalCountWords().said(goals, key_results)
