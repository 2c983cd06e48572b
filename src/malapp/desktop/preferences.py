"""What a person prefers on this computer: no names, no content, nothing of the workspace."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from malapp.domain.languages import Language

FILE_NAME = "preferences.json"
THEMES = ("system", "light", "dark")
DENSITIES = ("comfortable", "compact")
SMALLEST_SIZE = (400, 300)
LARGEST_SIZE = (20_000, 20_000)
LARGEST_ZOOM = 3.0


@dataclass
class Preferences:
    """The preferences and the file they are kept in. Change a value, then ``save``.

    ``theme`` is one of THEMES, ``density`` one of DENSITIES; ``auto_lock_minutes`` 0 means never; ``window_size`` is
    width and height in logical pixels. ``map_zoom`` is that of the strategy map, 1.0 being life size and 0.0 the best.
    """

    path: Path = field(repr=False)
    language: Language = Language.ENGLISH
    theme: str = "system"
    density: str = "comfortable"
    auto_lock_minutes: int = 10
    window_size: tuple[int, int] = (1280, 800)
    is_maximized: bool = False
    map_zoom: float = 0.0
    _for_now: Language | None = field(default=None, init=False, repr=False, compare=False)
    _preferred: Language | None = field(default=None, init=False, repr=False, compare=False)

    def speak_for_now(self, language: Language) -> None:
        """Use ``language`` in this run; ``save`` keeps the preferred one until the person chooses another."""
        self._preferred, self.language = self.language, language
        self._for_now = language

    def save(self) -> None:
        """Write the file atomically. A computer that does not let us remember preferences is no reason to stop."""
        if self.language is not self._for_now:
            self._for_now, self._preferred = None, self.language  # chosen in the window: that is a preference
        values = {key: getattr(self, key) for key in _READERS} | {"language": self._preferred}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.path, json.dumps(values, indent=1).encode())
        except OSError:
            return


def load(path: Path) -> Preferences:
    """The preferences kept at ``path``; what is missing or damaged has its default."""
    stored = {key: reader(value) for key, value in _stored(path).items() if (reader := _READERS.get(key))}
    known = {key: value for key, value in stored.items() if value is not None}
    if "language" not in known:
        known["language"] = system_language()
    return Preferences(path, **known)


def system_language() -> Language:
    """The first language of the operating system that malapp speaks, else English."""
    from PySide6.QtCore import QLocale

    return first_spoken(QLocale.system().uiLanguages())


def first_spoken(tags: Sequence[str]) -> Language:
    """The first of the BCP 47 ``tags`` that malapp speaks; plain Norwegian ("no") is read as Bokmål."""
    for tag in tags:
        primary = tag.replace("_", "-").partition("-")[0].lower()
        primary = "nb" if primary == "no" else primary
        if primary in set(Language):
            return Language(primary)
    return Language.ENGLISH


def _stored(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _replace(path: Path, data: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _one_of(*choices: str) -> Callable[[Any], str | None]:
    return lambda value: value if value in choices else None


def _language(value: Any) -> Language | None:
    return Language(value) if isinstance(value, str) and value in set(Language) else None


def _minutes(value: Any) -> int | None:
    return value if type(value) is int and 0 <= value <= 24 * 60 else None


def _size(value: Any) -> tuple[int, int] | None:
    is_pair = isinstance(value, list) and [type(part) for part in value] == [int, int]
    if not is_pair or not all(map(_between, value, SMALLEST_SIZE, LARGEST_SIZE)):
        return None
    return value[0], value[1]


def _between(value: int, least: int, most: int) -> bool:
    return least <= value <= most


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _zoom(value: Any) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= LARGEST_ZOOM else None


_READERS: dict[str, Callable[[Any], Any]] = {
    "language": _language,
    "theme": _one_of(*THEMES),
    "density": _one_of(*DENSITIES),
    "auto_lock_minutes": _minutes,
    "window_size": _size,
    "is_maximized": _flag,
    "map_zoom": _zoom,
}
