"""This computer, as the window sees it: the ``Machine`` of ``ui.shell.ports``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from malapp.desktop import paths
from malapp.desktop.single_instance import SingleInstance

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_LICENCE_CLASSIFIER = "License :: "
_UNSAID = {"sqlcipher3": "Zlib"}  # says it only in its LICENSE file


class LocalMachine:
    """The computer malapp runs on."""

    def __init__(self, log_folder: Path | None = None) -> None:
        self._log_folder = log_folder or paths.log_folder()
        self._instance: SingleInstance | None = None

    def claim(self, workspace: Path) -> bool:
        """Whether this is the only window on ``workspace``; if not, the other one has been asked to come forward."""
        self._instance = SingleInstance(workspace)
        return self._instance.claim()

    def listen(self, on_raise: Callable[[], None]) -> None:
        """Call ``on_raise`` whenever a later start asks for the window; after a successful ``claim``."""
        if self._instance is not None:
            self._instance.listen(on_raise)

    def release(self) -> None:
        """Give the claim up."""
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    def synchronised_by(self, path: Path) -> str | None:
        """The name of the service that copies the folder of ``path`` to the cloud, else None."""
        return paths.synchronised_by(path)

    def record_crash(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> Path | None:
        """Write the crash log; where it is, or None when it could not be written."""
        from malapp.desktop import crash_log

        return crash_log.write(self._log_folder, kind, error, trace)

    def record_warning(self, place: str) -> None:
        """Note that Qt complained at ``place`` (a function or category of Qt, never its message)."""
        from malapp.desktop import crash_log

        crash_log.append(self._log_folder, (f"Qt: {place}",))

    def licences(self) -> Mapping[str, str]:
        """Each distribution malapp is built on with its licence, by name."""
        from importlib.metadata import PackageNotFoundError, distribution, requires

        found = {}
        for requirement in requires("malapp") or ():
            if "extra ==" in requirement:
                continue
            name = re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0]
            try:
                found[name] = _licence(distribution(name))
            except PackageNotFoundError:
                continue  # a requirement of another Python version
        return dict(sorted(found.items(), key=lambda entry: entry[0].casefold()))


def _licence(package: Distribution) -> str:
    fields = {name: package.metadata[name] for name in set(package.metadata)}
    classified = [
        entry.rpartition(" :: ")[2]
        for entry in package.metadata.get_all("Classifier", [])
        if entry.startswith(_LICENCE_CLASSIFIER)
    ]
    said = fields.get("License-Expression") or ", ".join(classified) or fields.get("License", "")
    return said.split("\n", 1)[0] or _UNSAID.get(package.name, "")
