"""The command line: the window, or one command. Scripts depend on the names and exit codes here.

Exit codes: 0 done; 1 refused or changed; 2 wrong use, or a file that cannot be read; 3 (verify) unchanged but the
signer is unknown.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TextIO, TypeAlias

from malapp import __version__
from malapp.domain.languages import Language

_EXIT_CODES = "exit codes: 0 done, 1 refused, 2 wrong use or unreadable file"


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``malapp`` with ``argv``; the exit code."""
    # Text that a pipe or an old console cannot show must not end the program.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        return _run(argv)
    finally:
        for stream in (sys.stdout, sys.stderr):
            _let_go(stream)


def _run(argv: Sequence[str] | None) -> int:
    options = parser().parse_args(argv)
    module, _, name = options.run.partition(":")
    run: Callable[[argparse.Namespace], int] = getattr(import_module(module), name)
    from malapp.commands.errors import told

    return told(run, options)


def _let_go(stream: TextIO | None) -> None:
    """Empty ``stream``; one that nobody reads any more (``| head``) must not end in a complaint by Python itself."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="malapp",
        description="The goal and development conversation. Without a command: open the window.",
        epilog=f"{_EXIT_CODES}. Each command says its own with --help.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"malapp {__version__}")
    top.set_defaults(run="malapp.commands.window:open_window")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _add_demo(commands)
    _add_verify(commands)
    _add_form(commands)
    _add_keeping(commands)
    _add_coach(commands)
    self_test = _command(commands, "self-test", "check that this installation can do the whole job", "self_test:run")
    self_test.add_argument("--keep", type=Path, metavar="DIR", help="keep the files it makes in DIR")
    return top


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(
    commands: Commands, name: str, summary: str, run: str, codes: str = _EXIT_CODES
) -> argparse.ArgumentParser:
    # No abbreviations: "--passphrase secret" must be refused, not read as the name of a file.
    command = commands.add_parser(
        name, help=summary, description=summary[:1].upper() + summary[1:] + ".", epilog=codes, allow_abbrev=False
    )
    command.set_defaults(run=f"malapp.commands.{run}")
    return command


def _add_demo(commands: Commands) -> None:
    demo = _command(commands, "demo", "open the window on a fictional company", "demo:run")
    demo.add_argument("--dir", type=Path, metavar="DIR", help="where the demo workspace is, or is made")
    demo.add_argument("--lang", choices=[language.value for language in Language], help="language of the window")
    demo.add_argument(
        "--no-window", action="store_true", help="do the main job without a window and write its documents to DIR/out"
    )


def _add_verify(commands: Commands) -> None:
    verify = _command(
        commands,
        "verify",
        "check a signed summary",
        "verify:run",
        "exit codes: 0 unchanged and signer known, 3 unchanged but signer unknown, 1 changed or signatures missing, "
        "2 cannot be read",
    )
    verify.add_argument("file", type=Path, metavar="FILE.pdf")
    verify.add_argument("--ca", type=Path, metavar="CA.pem", help="the company's certificate")
    verify.add_argument("--json", action="store_true", help="print the answer as JSON")


def _add_form(commands: Commands) -> None:
    summary = "work with filled preparation forms"
    form = commands.add_parser("form", help=summary, epilog=_EXIT_CODES, allow_abbrev=False)
    actions = form.add_subparsers(title="actions", metavar="ACTION", required=True)
    read = _command(actions, "read", "read the answers of a filled preparation form", "form_read:run")
    read.add_argument("file", type=Path, metavar="FILE.pdf")
    read.add_argument("--workspace", type=Path, required=True, metavar="W", help="the workspace that issued the form")
    read.add_argument("--json", action="store_true", help="print the answers as JSON")
    _add_passphrase(read)


def _add_keeping(commands: Commands) -> None:
    check = _command(
        commands,
        "check",
        "verify a workspace: cipher, structure, foreign keys, search index, audit chain",
        "keeping:check",
    )
    check.add_argument("file", type=Path, metavar="FILE")
    backup = _command(commands, "backup", "write a verified, encrypted backup of a workspace", "keeping:back_up")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("out", type=Path, metavar="OUT")
    restore = _command(commands, "restore", "bring a workspace back from a backup", "keeping:restore")
    restore.add_argument("out", type=Path, metavar="OUT")
    restore.add_argument("file", type=Path, metavar="FILE")
    for command in (check, backup, restore):
        _add_passphrase(command)


def _add_coach(commands: Commands) -> None:
    coach = _command(commands, "coach", "what the goal coach sees in texts: JSON lines in, JSON lines out", "coach:run")
    what = coach.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--lines", action="store_true", help='judge lines such as {"lang": "nb", "as": "goal", "text": ...}'
    )
    what.add_argument(
        "--set", action="store_true", help='check sets such as {"lang": "nb", "scope": "kr_set", "items": [...]}'
    )
    coach.add_argument("--words", type=Path, metavar="DIR", help="a folder with your own extra.<language>.toml")
    coach.add_argument("--today", type=date.fromisoformat, metavar="DATE", help="the day relative dates count from")


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="P",
        help="read the passphrase from the first line of P instead of asking",
    )
