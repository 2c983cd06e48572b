"""Known troubles as one sentence on stderr and an exit code; bugs travel on untouched."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from malapp.application.troubles import (
    DiskFull,
    ForeignFile,
    NewerWorkspace,
    ReadOnly,
    Trouble,
    UnreadablePdf,
    WorkspaceDamaged,
    WorkspaceMissing,
)
from malapp.commands.console import REFUSED, UNREADABLE, spoken_language
from malapp.domain.errors import RuleViolation

_UNREADABLE = (UnreadablePdf, ForeignFile, NewerWorkspace, WorkspaceDamaged, WorkspaceMissing)


def told(run: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command; the exit code, after saying what hindered it."""
    try:
        return run(options)
    except (RuleViolation, Trouble) as error:
        from malapp.application.texts import texts

        print(f"malapp: {texts(spoken_language()).sentence(error)}", file=sys.stderr)
        return UNREADABLE if isinstance(error, _UNREADABLE) else REFUSED
    except FileNotFoundError as error:
        return _said("cli.file_missing", error)
    except PermissionError as error:
        return _said(ReadOnly.message_id, error)
    except OSError as error:
        return _said(DiskFull.message_id if error.errno == _NO_SPACE else "cli.file_trouble", error)
    except KeyboardInterrupt:
        return 130


_NO_SPACE = 28  # errno.ENOSPC


def _said(message_id: str, error: OSError) -> int:
    from malapp.application.texts import texts

    say = texts(spoken_language())
    print(f"malapp: {say(message_id, file=str(error.filename or ''))}", file=sys.stderr)
    return UNREADABLE
