"""``malapp check``, ``malapp backup`` and ``malapp restore``."""

from __future__ import annotations

import argparse

from malapp.application.texts import texts
from malapp.commands.console import DONE, REFUSED, passphrase, show, spoken_language


def check(options: argparse.Namespace) -> int:
    """Check a workspace and say what was found."""
    from malapp.bootstrap.rooms import build_store

    say = texts(spoken_language())
    report = build_store().check(options.file, passphrase(options.passphrase_file, say("cli.passphrase")))
    show(say("cli.checked", tables=report.tables, rows=report.rows, audit_lines=report.audit_lines))
    for problem in report.problems:
        show(f"  - {say(problem)}")
    show(say("cli.check_problems" if report.problems else "cli.check_sound"))
    return REFUSED if report.problems else DONE


def back_up(options: argparse.Namespace) -> int:
    """Write a backup and say how large it is."""
    from malapp.bootstrap.rooms import build_store

    say = texts(spoken_language())
    build_store().back_up(options.file, passphrase(options.passphrase_file, say("cli.passphrase")), options.out)
    show(say("cli.backed_up", file=str(options.out), size=options.out.stat().st_size))
    return DONE


def restore(options: argparse.Namespace) -> int:
    """Bring a workspace back from a backup."""
    from malapp.bootstrap.rooms import build_store

    say = texts(spoken_language())
    build_store().restore(options.out, passphrase(options.passphrase_file, say("cli.passphrase")), options.file)
    show(say("cli.restored", file=str(options.file)))
    return DONE
