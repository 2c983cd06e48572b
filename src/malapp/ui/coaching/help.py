"""What is a goal and what is not: definitions, before and after, SMART, OKR in four cards (S0-15, S2-01, S4-02)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.smart import smart_steps
from malapp.application.texts import Texts, texts
from malapp.domain.people import SmartVariant
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.tabs import TabPages
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate
_DEFINITIONS = ("goal", "indicator", "activity", "behaviour")
_QUESTIONS = ("what", "value", "cost")
_CARDS = ("what", "why", "objective", "key_results")
_EXAMPLES, _GOALS = (1, 2), (1, 2, 3)
_HEIGHT = 300


class GoalHelpDialog(Dialog):
    """A small guide at hand beside every goal field; nothing in it changes anything."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("GoalHelpDialog", "Help with goals"),
            translate("GoalHelpDialog", "Back to the goal"),
            parent,
            secondary="",
            width=640,
        )
        words = texts(context.language)
        company = context.services.people.company()
        self.pages = TabPages(self.tr("Help with goals"))
        self.pages.add(self.tr("What is what?"), self._definitions(words))
        self.pages.add(self.tr("Before and after"), self._examples(words))
        self.pages.add("SMART", self._smart(words, company.smart_variant))
        self.pages.add("OKR", self._okr(words))
        self.pages.setMinimumHeight(_HEIGHT)
        self.add(self.pages, 1)

    def _definitions(self, words: Texts) -> QWidget:
        page = _page(*(WrapLabel(words(f"help.definition.{name}")) for name in _DEFINITIONS))
        page.body.addWidget(MutedLabel(words("help.definition.why")))
        page.body.addWidget(SectionTitle(self.tr("Three questions when in doubt")))
        return _with(page, *(WrapLabel(words(f"help.question.{name}")) for name in _QUESTIONS))

    def _examples(self, words: Texts) -> QWidget:
        page = _page()
        for number in _EXAMPLES:
            page.body.addWidget(SectionTitle(self.tr("Before")))
            page.body.addWidget(WrapLabel(words(f"help.example.before{number}")))
            page.body.addWidget(SectionTitle(self.tr("After")))
            page.body.addWidget(WrapLabel(words(f"help.example.after{number}"), role="strong"))
        page.body.addWidget(SectionTitle(self.tr("Three goals")))
        for number in _GOALS:
            page.body.addWidget(WrapLabel(words(f"help.example.goal{number}")))
        return _with(page, MutedLabel(words("smart.about.tries")))

    def _smart(self, words: Texts, variant: SmartVariant) -> QWidget:
        page = _page()
        for number, step in enumerate(smart_steps(variant), start=1):
            page.body.addWidget(SectionTitle(f"{number}. {words(step.word)}"))
            page.body.addWidget(WrapLabel(words(step.question)))
        return _with(page, MutedLabel(words("smart.about.limits")))

    def _okr(self, words: Texts) -> QWidget:
        page = _page(*(WrapLabel(words(f"help.okr.{card}")) for card in _CARDS))
        return _with(page, MutedLabel(words("help.okr.sources")))


def _page(*parts: QWidget) -> ScrollPage:
    page = ScrollPage(margin=2)
    for part in parts:
        page.body.addWidget(part)
    return page


def _with(page: ScrollPage, *parts: QWidget) -> ScrollPage:
    for part in parts:
        page.body.addWidget(part)
    page.body.addStretch(1)
    return page
