"""Versions and presentations of the chosen strategy: what is asked of the use cases; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.strategy_presenting import HeardRow
from malapp.application.strategy_versions import VersionView
from malapp.application.word_changes import Passage
from malapp.domain.strategy import Audience, StrategyEvent, StrategyState
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.strategy.presenter import StrategyPresenter
from malapp.ui.panels.strategy.words import event_told
from malapp.ui.shell.attempting import attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate

_DECIDED = frozenset(
    {StrategyState.ADOPTED, StrategyState.COMMUNICATED, StrategyState.UNDER_REVISION, StrategyState.CLOSED}
)
_TO_PRESENT = frozenset({StrategyState.ADOPTED, StrategyState.COMMUNICATED})


class HearingPresenter:
    """Who has heard the strategy, and in which wordings it was adopted."""

    def __init__(self, context: AppContext, strategies: StrategyPresenter) -> None:
        self._context = context
        self._strategies = strategies

    @property
    def is_decided(self) -> bool:
        """Whether the chosen strategy was ever adopted."""
        view = self._strategies.view
        return view is not None and view.strategy.state in _DECIDED

    @property
    def may_present(self) -> bool:
        """Whether the acting person may record a presentation now."""
        view = self._strategies.view
        return self._strategies.may_edit and view is not None and view.strategy.state in _TO_PRESENT

    @property
    def today(self) -> date:
        """The local day."""
        return self._context.clock().astimezone().date()

    def rows(self) -> tuple[HeardRow, ...]:
        """Company, teams and persons."""
        view = self._strategies.view
        if view is None:
            return ()
        rows: tuple[HeardRow, ...] = self._context.services.presenting.rows(self._strategies.actor, view.strategy.id)
        return rows

    def is_presented(self) -> bool:
        """Whether anybody has heard the wording adopted last."""
        view = self._strategies.view
        return view is not None and bool(
            self._context.services.presenting.is_presented(self._strategies.actor, view.strategy.id)
        )

    def versions(self) -> tuple[VersionView, ...]:
        """The adopted wordings, newest first."""
        view = self._strategies.view
        if view is None:
            return ()
        service = self._context.services.strategy_versions
        versions: tuple[VersionView, ...] = service.versions(self._strategies.actor, view.strategy.id)
        return versions

    def compare(self, older: int, newer: int | None) -> tuple[Passage, ...]:
        """Two wordings of the chosen strategy; None is the text as it is now."""
        view = self._strategies.view
        if view is None:
            return ()
        service = self._context.services.strategy_versions
        passages: tuple[Passage, ...] = service.compare(self._strategies.actor, view.strategy.id, older, newer)
        return passages

    def teams(self) -> tuple[Option, ...]:
        """The teams to choose from."""
        return tuple(Option(team.id, team.name) for team in self._context.services.people.teams())

    def people(self) -> tuple[Option, ...]:
        """Those who work here."""
        rows = self._context.services.people.people(self._strategies.actor)
        return tuple(Option(row.person.id, row.person.name) for row in rows if not row.has_left)

    def present(self, audience: Audience, day: date, subject_id: UUID | None, note: str) -> tuple[str, str]:
        """Record a presentation; (field, sentence) of what is wrong, empty when it is stored."""
        view = self._strategies.view
        if view is None:
            return "", ""
        self._strategies.chosen_id = view.strategy.id
        was_waiting = view.strategy.state is StrategyState.ADOPTED
        fault = self._try(
            lambda: self._context.services.presenting.present(
                self._strategies.actor, view.strategy.id, audience, day, subject_id=subject_id, note=note
            )
        )
        if not fault[1]:
            told = event_told(StrategyEvent.PRESENT) if was_waiting and self.is_presented() else self._recorded()
            self._context.messages(told, kind="success")
        return fault

    def remove(self, row: HeardRow) -> None:
        """Take back what was recorded by mistake."""
        if row.presentation_id is None:
            return
        _field, sentence = self._try(
            lambda: self._context.services.presenting.remove(self._strategies.actor, row.presentation_id)
        )
        if sentence:
            self._context.messages(sentence, kind="error")
        else:
            text = translate("StrategyPresenter", "Removed the presentation.")
            self._context.messages(text, kind="success", undo=taking_back(self._context))

    def revise(self, reason: str) -> str:
        """Take the chosen strategy under revision; the sentence of what is wrong, "" when it is done."""
        view = self._strategies.view
        if view is None:
            return ""
        self._strategies.chosen_id = view.strategy.id
        advance = self._context.services.strategy.advance
        _field, sentence = self._try(
            lambda: advance(self._strategies.actor, view.strategy.id, StrategyEvent.REVISE, reason=reason)
        )
        if not sentence:
            self._context.messages(event_told(StrategyEvent.REVISE), kind="success")
        return sentence

    def _recorded(self) -> str:
        return translate("StrategyPresenter", "The presentation is recorded.")

    def _try(self, act: Callable[[], object]) -> tuple[str, str]:
        outcome = attempt(self._context, act)
        return outcome.field, outcome.sentence
