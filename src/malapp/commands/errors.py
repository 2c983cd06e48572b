"""Known troubles as one sentence on stderr and an exit code; bugs travel on untouched."""

from __future__ import annotations

import argparse
import errno
import sys
from collections.abc import Callable

from malapp.application.troubles import (
    DiskFull,
    ForeignFile,
    NewerWorkspace,
    NoPassphrase,
    ReadOnly,
    Trouble,
    UnreadableCertificate,
    UnreadablePassphrase,
    UnreadablePdf,
    WorkspaceDamaged,
    WorkspaceMissing,
)
from malapp.commands.console import DONE, REFUSED, UNREADABLE, spoken_language
from malapp.domain.errors import RuleViolation

_WRONG_USE = (NoPassphrase, UnreadablePassphrase, UnreadableCertificate)
_UNREADABLE = (*_WRONG_USE, UnreadablePdf, ForeignFile, NewerWorkspace, WorkspaceDamaged, WorkspaceMissing)

_STOPPED = 130  # as shells say it for Ctrl+C


def told(run: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """Run a command; the exit code, after saying what hindered it."""
    code = DONE
    try:
        code = run(options)
        if sys.stdout is not None:
            sys.stdout.flush()  # a full disk is found here, not when Python has already let go
    except BrokenPipeError:
        pass  # whoever read along has seen enough
    except (RuleViolation, Trouble) as error:
        from malapp.application.texts import texts  # needed only for a sentence that is told

        print(f"malapp: {texts(spoken_language()).sentence(error)}", file=sys.stderr)
        code = UNREADABLE if isinstance(error, _UNREADABLE) else REFUSED
    except OSError as error:
        from malapp.application.texts import texts

        say = texts(spoken_language())
        print(f"malapp: {say(_message_id(error), file=str(error.filename or ''))}", file=sys.stderr)
        code = UNREADABLE
    except KeyboardInterrupt:
        code = _STOPPED
    return code


def _message_id(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "cli.file_missing"
    if isinstance(error, PermissionError):
        return ReadOnly.message_id
    return DiskFull.message_id if error.errno == errno.ENOSPC else "cli.file_trouble"
