"""The crash log: where our bug was, never what anybody wrote.

An exception's message and its values may hold a name or a sentence from a conversation; so only types, modules, lines
and versions are written.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from malapp import __version__

FILE_NAME = "crash.log"
SIZE_LIMIT = 256 * 1024


def write(
    folder: Path, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> Path | None:
    """Append the crash to the log in ``folder``; the log, or None when it could not be written."""
    return append(folder, (_name(kind), *_chain(error, trace)))


def append(folder: Path, lines: tuple[str, ...]) -> Path | None:
    """Append an entry of ready ``lines`` under the time and the versions."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > SIZE_LIMIT:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join((f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}Z {versions()}", *lines)) + "\n\n")
    except OSError:
        return None
    return path


def versions() -> str:
    """malapp, Python, Qt and the operating system."""
    qt = getattr(sys.modules.get("PySide6"), "__version__", "-")
    python, system = platform.python_version(), f"{platform.system()} {platform.release()}"
    return f"malapp {__version__}, Python {python}, Qt {qt}, {system}"


def _chain(error: BaseException | None, trace: TracebackType | None) -> Iterator[str]:
    seen: set[int] = set()
    while True:
        yield from _frames(trace)
        if error is None:
            return
        seen.add(id(error))
        error = error.__cause__ or error.__context__
        if error is None or id(error) in seen:
            return
        yield f"from {_name(type(error))}"
        trace = error.__traceback__


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        frame = trace.tb_frame
        yield f"  {frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}"
        trace = trace.tb_next


def _name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
