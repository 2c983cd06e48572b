"""Help with the plan, under the two headings of S3-21. It is normal to need several tries (S3-11)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.fold import Fold
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import Card
from malapp.ui.theme import scale


class HelpCard(Card):
    """What the unit plan can do, and how it is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        words = column(*self._parts(), spacing=scale.SPACE_2)
        holder = QWidget()
        holder.setLayout(words)
        self.fold = Fold(self.tr("Help with the plan"), holder)
        self.add(self.fold)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            SectionTitle(self.tr("What can the tool do?")),
            WrapLabel(
                self.tr(
                    "The plan is a short agreement between two levels: the owner or board and the management, or the "
                    "management and a team. It says what you expect of each other in the period."
                )
            ),
            WrapLabel(
                self.tr(
                    "It ties strategy, goals and tasks together, and says beforehand how you follow up, so that you "
                    "can learn along the way."
                )
            ),
            SectionTitle(self.tr("How do you use it?")),
            WrapLabel(self.tr("1. Write the core task and why it matters now. Put in the few goals that matter most.")),
            WrapLabel(
                self.tr("2. Ask the questions to each goal. What no target suits is followed by talking about it.")
            ),
            WrapLabel(self.tr("3. Talk about the wording with those it concerns, and note the day and the comments.")),
            WrapLabel(self.tr("4. Agree how, how often and with whom you follow up. Then approve the plan.")),
            WrapLabel(
                self.tr("5. Begin every review with what you have learnt. Revise the plan when it no longer fits.")
            ),
            WrapLabel(
                self.tr(
                    "Good goals are not easy to write, and following them up takes practice. It is normal to need "
                    "several tries: a plan half right and talked about is better than a perfect one in a drawer."
                )
            ),
        )
