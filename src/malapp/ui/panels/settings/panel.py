"""The settings panel: one tab for each thing one comes here for."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.permissions import Permission, is_allowed
from malapp.ui.kit.tabs import TabPages
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.settings.about_page import AboutPage
from malapp.ui.panels.settings.audit_page import AuditPage
from malapp.ui.panels.settings.company_page import CompanyPage
from malapp.ui.panels.settings.computer_page import ComputerPage
from malapp.ui.panels.settings.forms_page import FormsPage
from malapp.ui.panels.settings.workspace_page import WorkspacePage
from malapp.ui.shell.context import AppContext


class SettingsPanel(Panel):
    """What belongs to the owner or HR is shown only to them; the application decides all the same."""

    topics: ClassVar[frozenset[str]] = frozenset({"companies", "form_adaptations", "chosen_terms"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        held = context.services.session.actor().general()
        self._tabs = TabPages(self.tr("Settings"))
        self._company: CompanyPage | None = None
        self._forms: FormsPage | None = None
        self._audit: AuditPage | None = None
        self._tabs.add(self.tr("This computer"), ComputerPage(context))
        if is_allowed(Permission.MANAGE_WORKSPACE, held):
            self._tabs.add(self.tr("Passphrase and backup"), WorkspacePage(context))
        if is_allowed(Permission.EDIT_COMPANY, held):
            self._company = CompanyPage(context)
            self._tabs.add(self.tr("Company"), self._company)
            self._forms = FormsPage(context)
            self._tabs.add(self.tr("Forms"), self._forms)
        if is_allowed(Permission.READ_AUDIT, held):
            self._audit = AuditPage(context)
            self._tabs.add(self.tr("Log"), self._audit)
        self._tabs.add(self.tr("About malapp"), AboutPage(context))
        self._tabs.changed.connect(lambda _index: self._read_what_is_seen())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

    def refresh(self) -> None:
        """Read the company and, when they are in view, the forms and the log."""
        if self._company is not None:
            self._company.refresh()
        self._read_what_is_seen()

    def flush(self) -> None:
        """Store what has been typed."""
        if self._company is not None:
            self._company.flush()

    def run_action(self, action_id: str) -> None:
        """``about`` shows the last tab, ``backup`` and ``language`` the tab where that is done."""
        if action_id == "about":
            self._tabs.bar.setCurrentIndex(self._tabs.bar.count() - 1)
        elif action_id == "language":
            self._tabs.bar.setCurrentIndex(0)
        elif action_id == "backup":
            self._tabs.bar.setCurrentIndex(1)

    def _read_what_is_seen(self) -> None:
        if self._forms is not None and self._forms.isVisibleTo(self._tabs):
            self._forms.refresh()
        if self._audit is not None and self._audit.isVisibleTo(self._tabs):
            self._audit.refresh()
