"""Opens, makes and locks the one workspace of a window: the ``Launcher`` of ``ui.shell.ports``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.troubles import Trouble

if TYPE_CHECKING:
    from malapp.application.ports import Workspace
    from malapp.application.services import Rooms, Services
    from malapp.ui.shell.ports import CreatedWorkspace, SetupAnswers
    from malapp.ui.tasks import Progress


class WorkspaceLauncher:
    """The workspace at ``path``.

    Its rooms are wired at the first need, after the window has been painted: nothing of the use cases or of storage is
    imported before.
    """

    def __init__(self, path: Path, *, is_demo: bool = False) -> None:
        self._path = path
        self._is_demo = is_demo
        self._rooms: Rooms | None = None
        self._services: Services | None = None
        self._was_open = False

    @property
    def path(self) -> Path:
        """Where the workspace is, or would be made."""
        return self._path

    @property
    def demo_passphrase(self) -> str | None:
        """The passphrase to show on the unlock screen of the demo."""
        return DEMO_PASSPHRASE if self._is_demo else None

    def exists(self) -> bool:
        """Whether there is something to open; the demo is made on the way."""
        return self._is_demo or self._path.exists()

    def create(self, setup: SetupAnswers, progress: Progress) -> CreatedWorkspace:
        """Make the workspace with its company and its owner."""
        from malapp.application.keeping import checked_passphrase
        from malapp.application.ports import RecoverySheetContent
        from malapp.application.setup import CompanyAnswers
        from malapp.bootstrap import rooms as wiring
        from malapp.ui.shell.ports import CreatedWorkspace

        checked_passphrase(setup.passphrase)
        answers = CompanyAnswers(
            setup.company_name, setup.country, setup.language, setup.person_name, setup.person_title
        )
        progress(0, 2)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        made = wiring.create_company(self._wired(), self._path, setup.passphrase, answers)
        progress(1, 2)
        sheet = self._wired().writer.recovery_sheet(
            RecoverySheetContent(
                setup.company_name,
                setup.language,
                wiring.now().astimezone().date(),
                self._path.name,
                made.recovery_code,
            )
        )
        return CreatedWorkspace(self._opened(made.workspace), made.recovery_code, sheet)

    def open(self, passphrase: str) -> Services:
        """The services of the workspace."""
        return self._opened(self._wired().store.open(self._path, passphrase), back_up=True)

    def open_with_recovery_code(self, code: str) -> Services:
        """The services of the workspace, by its recovery code."""
        return self._opened(self._wired().store.open_with_recovery_code(self._path, code))

    def reset_passphrase(self, code: str, new: str) -> None:
        """Give the workspace a new passphrase by its recovery code."""
        from malapp.application.keeping import checked_passphrase

        self._wired().store.reset_passphrase(self._path, code, checked_passphrase(new))

    def try_keychain(self) -> Services | None:
        """The services when nobody need be asked: the keychain has the key, or this is the demo's first opening."""
        if self._was_open:
            return None
        if self._is_demo:
            return self._opened(self._demo())
        workspace = self._wired().store.open_from_keychain(self._path)
        return self._opened(workspace, back_up=True) if workspace else None

    def lock(self) -> None:
        """Close the workspace and forget its key, after today's backup if it is still missing."""
        if self._services is not None:
            services, self._services = self._services, None
            self._back_up(services)
            services.close()

    def _demo(self) -> Workspace:
        from malapp.bootstrap import rooms as wiring

        store = self._wired().store
        if store.exists(self._path):
            return store.open(self._path, DEMO_PASSPHRASE)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        return wiring.create_demo(self._wired(), self._path)

    def _opened(self, workspace: Workspace, *, back_up: bool = False) -> Services:
        from malapp.bootstrap import rooms as wiring

        self._services = wiring.open_services(workspace, self._wired())
        self._was_open = True
        if back_up:
            self._back_up(self._services)
        return self._services

    def _back_up(self, services: Services) -> None:
        """Today's backup, if it is missing. Its failure must not keep anybody out, so it is said afterwards."""
        try:
            services.desk.workspace.back_up_if_due(services.desk.today())
        except Trouble as trouble:
            services.keeping.backup_trouble = trouble

    def _wired(self) -> Rooms:
        from malapp.bootstrap import rooms as wiring

        if self._rooms is None:
            self._rooms = wiring.build_rooms()
        return self._rooms
