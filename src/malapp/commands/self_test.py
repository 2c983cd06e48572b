"""``malapp self-test``: whether this installation, as it is, can do the whole job."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.main_job import run_main_job
from malapp.application.demo.source import DemoSource
from malapp.application.ports import Expectation, Verifier
from malapp.application.texts import texts
from malapp.application.troubles import UnreadablePdf
from malapp.commands.console import DONE, REFUSED, show, spoken_language
from malapp.domain.languages import Language
from malapp.domain.signatures import VerificationState


def run(options: argparse.Namespace) -> int:
    """Create, migrate, export, sign and verify in a folder of its own; one line a step."""
    folder = options.keep or Path(tempfile.mkdtemp(prefix="malapp-self-test-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _steps(folder)
    finally:
        if options.keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _steps(folder: Path) -> int:
    say = texts(spoken_language())
    steps: tuple[tuple[str, Callable[[Path], bool]], ...] = (
        ("cli.self_test.main_job", _main_job),
        ("cli.self_test.check", _check),
        ("cli.self_test.migrate", _migrate),
        ("cli.self_test.window", _window),
    )
    outcome = DONE
    for label, step in steps:
        passed = step(folder)
        show(f"{say(label)}: {say('cli.self_test.passed' if passed else 'cli.self_test.failed')}")
        outcome = outcome if passed else REFUSED
    return outcome


def _main_job(folder: Path) -> bool:
    from malapp.bootstrap.rooms import build_rooms, create_demo, now, open_services

    rooms = build_rooms()
    services = open_services(create_demo(rooms, folder / "workspace.malapp"), rooms)
    try:
        made = run_main_job(services, DemoSource(now().astimezone().date()), Language.BOKMAL)
        report = services.signing.verify_file(made.files["summary-signed.pdf"]).run()
    finally:
        services.close()
    tampered = bytearray(made.files["summary-signed.pdf"])
    tampered[len(tampered) // 3] ^= 1
    return report.state is VerificationState.UNCHANGED and not _is_accepted(rooms.verifier, bytes(tampered))


def _is_accepted(verifier: Verifier, pdf: bytes) -> bool:
    try:
        return verifier.verify(pdf, Expectation()).state is not VerificationState.CHANGED
    except UnreadablePdf:
        return False


def _check(folder: Path) -> bool:
    from malapp.bootstrap.rooms import build_store

    store = build_store()
    backup, restored = folder / "backup.malapp-backup", folder / "restored.malapp"
    store.back_up(folder / "workspace.malapp", DEMO_PASSPHRASE, backup)
    store.restore(backup, DEMO_PASSPHRASE, restored)
    return not store.check(restored, DEMO_PASSPHRASE).problems


def _migrate(folder: Path) -> bool:
    from malapp.bootstrap.rooms import build_store, copy_older_sample

    path, passphrase = copy_older_sample(folder / "older")
    store = build_store()
    store.open(path, passphrase).close()
    return not store.check(path, passphrase).problems


def _window(_folder: Path) -> bool:
    from malapp.bootstrap.window import paints_a_window

    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a screen Qt would end the whole process
    return paints_a_window()
