"""The settings on a real workspace: what one changes is in force, stored, and only offered to who may."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.services import Rooms
from malapp.application.texts import texts
from malapp.desktop.machine import LocalMachine
from malapp.desktop.preferences import Preferences
from malapp.domain.languages import Language
from malapp.ui.kit.form import Form
from malapp.ui.kit.table import TableView
from malapp.ui.panels.settings.audit_words import EVENTS, event_words
from malapp.ui.panels.settings.company_page import CompanyPage
from malapp.ui.panels.settings.computer_page import ComputerPage
from malapp.ui.panels.settings.panel import SettingsPanel
from malapp.ui.panels.settings.workspace_page import PassphraseCard
from malapp.ui.shell.context import AppContext
from malapp.ui.tasks import TaskRunner

OWNER, EMPLOYEE = "P01", "P03"
NEW = "seven brown bears sing"


class CloudMachine(LocalMachine):
    """A computer whose every folder is copied to a cloud."""

    def synchronised_by(self, path: Path) -> str | None:
        return "OneDrive"


class Bench:
    """A settings panel and what it did to the window."""

    def __init__(self, demo: DemoCompany, folder: Path, who: str, machine: LocalMachine) -> None:
        self.demo = demo
        self.told: list[tuple[str, str]] = []
        self.preferences = Preferences(folder / "preferences.json")
        self.changed = 0
        self.tasks = TaskRunner()
        if demo.id(who) != demo.services.session.person_id:
            demo.services.session.hand_over(demo.id(who))
        self.panel = SettingsPanel(
            AppContext(
                services=demo.services,
                tasks=self.tasks,
                preferences=self.preferences,
                machine=machine,
                messages=lambda text, kind="info", undo=None: self.told.append((kind, text)),
                report=self._report,
                navigate=lambda panel_id, item_id=None: None,
                hand_over=_nobody,
                preferences_changed=self._on_changed,
                clock=lambda: datetime.now(UTC),
                language=Language.ENGLISH,
            )
        )
        self.panel.resize(1000, 700)
        self.panel.show()
        self.panel.refresh()

    @property
    def tabs(self) -> list[str]:
        bar = self.panel.findChild(QTabBar)
        return [bar.tabText(index) for index in range(bar.count())]

    def form(self, kind: type[Any]) -> Form:
        found = self.panel.findChild(kind).findChild(Form)
        assert isinstance(found, Form)
        return found

    def press(self, text: str) -> None:
        button = next(button for button in self.panel.findChildren(QPushButton) if button.text() == text)
        button.click()

    def words(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(QLabel))

    def _on_changed(self) -> None:
        self.changed += 1

    def _report(self, error: BaseException) -> None:
        self.told.append(("error", texts(Language.ENGLISH).sentence(error)))  # type: ignore[arg-type]


def _nobody(person_id: UUID, panel_id: str = "", item_id: UUID | None = None) -> None:
    raise AssertionError("settings change nobody")


@pytest.fixture
def bench(qtbot: QtBot, demo: DemoCompany, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(who: str = OWNER, machine: LocalMachine | None = None) -> Bench:
        made.append(Bench(demo, tmp_path, who, machine or LocalMachine(tmp_path)))
        qtbot.addWidget(made[-1].panel)
        return made[-1]

    yield make
    for one in made:
        one.tasks.close()


def _type(form: Form, field: str, text: str) -> None:
    editor = form.editor(field)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_the_owner_has_every_tab_and_an_employee_only_what_is_theirs(bench: Callable[..., Bench]) -> None:
    assert bench(OWNER).tabs == [
        "This computer",
        "Passphrase and backup",
        "Company",
        "Forms",
        "Log",
        "About malapp",
    ]
    assert bench(EMPLOYEE).tabs == ["This computer", "About malapp"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("language", Language.DANISH), ("theme", "dark"), ("density", "compact"), ("auto_lock_minutes", 30)],
)
def test_a_choice_is_in_force_at_once(bench: Callable[..., Bench], field: str, value: object) -> None:
    made = bench()
    made.form(ComputerPage).edited.emit(field, value)
    assert getattr(made.preferences, field) == value
    assert made.changed == 1


@pytest.mark.requirement("E-29")
def test_the_folder_is_shown_and_a_synchronised_one_is_warned_of(bench: Callable[..., Bench], tmp_path: Path) -> None:
    made = bench()
    assert made.panel.findChild(ComputerPage).findChildren(Form)[1].value("path") == str(made.demo.path)
    assert "on this computer only" in made.words()
    assert "OneDrive copies this folder" in bench(machine=CloudMachine(tmp_path)).words()


def test_the_company_is_changed_undone_and_checked(bench: Callable[..., Bench]) -> None:
    made = bench()
    services = made.demo.services
    before = services.people.company()
    form = made.form(CompanyPage)
    _type(form, "name", "Fjellbris Vind AS")
    made.panel.flush()
    assert services.people.company().name == "Fjellbris Vind AS"
    services.history.undo()
    assert services.people.company() == before
    _type(form, "notice_days", "99")
    made.panel.flush()
    assert services.people.company().notice_days == before.notice_days
    assert "between 0 and 60" in made.words()
    _type(form, "notice_days", "10")
    made.panel.flush()
    assert services.people.company().notice_days == 10


def test_the_passphrase_is_changed(bench: Callable[..., Bench], qtbot: QtBot, rooms: Rooms) -> None:
    made = bench()
    form = made.form(PassphraseCard)
    for field, text in (("old", "not this one"), ("new", NEW), ("again", NEW)):
        _type(form, field, text)
    made.press("Change the passphrase")
    qtbot.waitUntil(lambda: form.editor("old").property("faulty") == "true", timeout=20_000)
    _type(form, "old", DEMO_PASSPHRASE)
    _type(form, "again", f"{NEW}!")
    made.press("Change the passphrase")
    assert form.editor("again").property("faulty") == "true"
    _type(form, "again", NEW)
    made.press("Change the passphrase")
    qtbot.waitUntil(lambda: any(kind == "success" for kind, _text in made.told), timeout=20_000)
    assert [form.editor(field).text() for field in ("old", "new", "again")] == ["", "", ""]
    assert made.demo.services.desk.workspace.passphrase_opens(NEW)
    assert not made.demo.services.desk.workspace.passphrase_opens(DEMO_PASSPHRASE)


def test_a_backup_is_written_where_one_wants_and_opens(
    bench: Callable[..., Bench], qtbot: QtBot, tmp_path: Path, rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = bench()
    target = tmp_path / "stick" / "copy.malapp-backup"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    made.press("Back up now …")
    qtbot.waitUntil(lambda: bool(made.told), timeout=20_000)
    assert made.told == [("success", "The backup is written and checked.")]
    rooms.store.restore(target, DEMO_PASSPHRASE, tmp_path / "again.malapp")
    rooms.store.open(tmp_path / "again.malapp", DEMO_PASSPHRASE).close()


def test_the_log_names_who_and_what_and_is_checked(bench: Callable[..., Bench]) -> None:
    made = bench()
    bar = made.panel.findChild(QTabBar)
    bar.setCurrentIndex(made.tabs.index("Log"))
    table = made.panel.findChild(TableView)
    model = table.model()
    first = [model.index(0, column).data(Qt.ItemDataRole.DisplayRole) for column in range(3)]
    assert first[2] == "Keyboard handed over"
    assert first[1] == "Jonas Berge"
    made.press("Check the log")
    assert made.told == [("success", "The log is whole: no line is missing or changed.")]


def test_every_event_the_use_cases_write_has_words(project: Path, demo: DemoCompany) -> None:
    call = re.compile(r'(?:audit|transition|_step|_set_state|_audit)\((?:[^()]*?, )?"([a-z_]+\.[a-z_]+)"')
    written = set()
    for source in (project / "src" / "malapp" / "application").rglob("*.py"):
        written |= set(call.findall(source.read_text(encoding="utf-8")))
    assert len(written) > 20
    assert sorted(written - EVENTS.keys()) == []
    assert event_words("workspace.made") == "Workspace made"
    assert event_words("something.newer") == "something.newer"


def test_about_names_the_version_and_the_licences(bench: Callable[..., Bench]) -> None:
    made = bench(EMPLOYEE)
    made.panel.run_action("about")
    assert made.panel.findChild(QTabBar).currentIndex() == 1
    words = made.words()
    for name in ("MIT", "PySide6-Essentials", "LGPL-3.0-only", "Lucide", "ISC"):
        assert name in words
