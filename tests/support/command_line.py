"""Runs malapp's commands as people and scripts run them: in a process of their own.

Starting Python and the libraries takes longer than most commands, so ``batch`` runs many command lines one after
another in one process; each still goes through the same ``main`` with its own arguments.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_BATCH = """
import contextlib, io, json, sys
from malapp.cli import main
answers = []
for line in json.load(sys.stdin):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(line)
        except SystemExit as stop:
            code = stop.code or 0
    answers.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(answers))
"""


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str


def malapp(*arguments: object, language: str = "C.UTF-8", stdin: str = "", **variables: str) -> Answer:
    """``malapp ARGUMENTS`` in a process of its own, nobody at its terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "malapp", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        input=stdin,
        timeout=120,
        check=False,
        env=environment(language, **variables),
        start_new_session=True,  # no terminal to ask on
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def batch(lines: list[tuple[object, ...]], language: str = "C.UTF-8") -> list[Answer]:
    """Each of ``lines`` as a command line of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _BATCH],
        input=json.dumps([[str(part) for part in line] for line in lines]),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=environment(language),
        start_new_session=True,
    )
    assert done.returncode == 0, done.stderr
    return [Answer(*answer) for answer in json.loads(done.stdout)]


def unread(*arguments: object, **variables: str) -> Answer:
    """``malapp ARGUMENTS | head`` when head has already gone."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        return into(write_end, *arguments, **variables)
    finally:
        os.close(write_end)


def into(output: int, *arguments: object, **variables: str) -> Answer:
    """``malapp ARGUMENTS`` with its output going to the descriptor ``output``."""
    done = subprocess.run(
        [sys.executable, "-m", "malapp", *map(str, arguments)],
        stdout=output,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=environment("C.UTF-8", **variables),
    )
    return Answer(done.returncode, "", done.stderr)


def environment(language: str, **variables: str) -> dict[str, str]:
    """The environment of a console in ``language``; a variable given as "" is not there at all."""
    given = {**os.environ, "LC_ALL": language, "PYTHONUTF8": "1", **variables}
    return {name: value for name, value in given.items() if value}


@dataclass(frozen=True)
class Made:
    """What ``malapp demo --no-window`` made in ``folder``, and what it said."""

    folder: Path
    answer: Answer

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace.malapp"

    def out(self, name: str) -> Path:
        return self.folder / "out" / name


def written(folder: Path, name: str, data: bytes) -> Path:
    """``data`` as a file."""
    path = folder / name
    path.write_bytes(data)
    return path
