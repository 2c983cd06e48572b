"""``malapp demo``: the fictional company, in the window or as its documents."""

from __future__ import annotations

import argparse
from pathlib import Path

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.commands.console import DONE, show, spoken_language
from malapp.domain.languages import Language

WORKSPACE_NAME = "workspace.malapp"


def run(options: argparse.Namespace) -> int:
    """Make or reopen the demo, then open the window on it or do the main job."""
    folder = options.dir or default_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if options.no_window:
        return main_job(folder, Language(options.lang) if options.lang else Language.BOKMAL)
    from malapp.bootstrap.window import open_demo_window

    return open_demo_window(folder / WORKSPACE_NAME, options.lang)


def default_folder() -> Path:
    """Where the demo is kept when nobody says where."""
    from malapp.desktop.paths import data_folder

    return data_folder() / "demo"


def main_job(folder: Path, language: Language) -> int:
    """Do the main job through the use cases; write its documents and those of the strategy to ``folder``/out."""
    from malapp.application.demo.main_job import run_main_job
    from malapp.application.demo.papers import red_thread_papers
    from malapp.application.demo.source import DemoSource
    from malapp.application.texts import texts
    from malapp.application.troubles import ForeignFile
    from malapp.bootstrap.rooms import build_rooms, create_demo, now, open_services

    rooms = build_rooms()
    path = folder / WORKSPACE_NAME
    exists = rooms.store.exists(path)
    workspace = rooms.store.open(path, DEMO_PASSPHRASE) if exists else create_demo(rooms, path)
    services = open_services(workspace, rooms)
    try:
        if not services.session.is_demo:
            raise ForeignFile
        source = DemoSource(now().astimezone().date())
        made = run_main_job(services, source, language).files | red_thread_papers(services, source, language)
    finally:
        services.close()
    out = folder / "out"
    out.mkdir(exist_ok=True)
    for name, content in made.items():
        (out / name).write_bytes(content)
    say = texts(spoken_language())
    show(f"{path} {path.stat().st_size}")
    for name, content in made.items():
        show(f"{out / name} {len(content)}")
    show(say("cli.demo_passphrase", passphrase=DEMO_PASSPHRASE))
    return DONE
