"""What malapp is, its version, and what it is built on."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from malapp import __version__
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale


class AboutPage(ScrollPage):
    """malapp's own licence and those of its parts."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = Card(self.tr("malapp {version}").format(version=__version__))
        about.add(
            WrapLabel(self.tr("The goal and development conversation, from strategy to signed summary and follow-up."))
        )
        about.add(
            MutedLabel(self.tr("Works without a network: nothing leaves this computer unless you save it elsewhere."))
        )
        about.add(MutedLabel(self.tr("Free software under the MIT licence.")))
        self.body.addWidget(about)
        self.body.addWidget(Card(self.tr("Built on")).add(self._licences(context)))
        self.body.addStretch(1)

    def _licences(self, context: AppContext) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.SPACE_6)
        grid.setColumnStretch(1, 1)
        fonts = {"Inter, Caveat, Noto Emoji": "OFL-1.1", "Lucide": "ISC"}
        for line, (name, licence) in enumerate((*context.machine.licences().items(), *fonts.items())):
            grid.addWidget(SectionTitle(name), line, 0)
            grid.addWidget(WrapLabel(licence), line, 1)
        return table
