#!/usr/bin/env python3
"""Set everything up and run malapp or its tests: two commands on a fresh Debian, Windows or macOS with Python 3.11.

    python3 run.py demo             open malapp on the demo company
    python3 run.py test             check the source and run all tests
    python3 run.py malapp ...       any other malapp command, for example: malapp verify summary.pdf

Makes its own virtual environment in .venv and installs into it; again only after pyproject.toml has changed. Arguments
after "demo" go to malapp, arguments after "test" to pytest (then only pytest runs). Standard library only.
"""

import ctypes
import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / "malapp-installed.txt"
OLDEST = (3, 11)

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
)
TESTS = ("pytest", "-n", "3")  # the journeys mostly wait for a window: on two cores a third worker uses that time

#: What the Qt wheel expects from a Linux system, and the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def main(arguments):
    """Run the command line; the exit status."""
    command = arguments[0] if arguments else ""
    rest = arguments[1:]
    if command not in {"demo", "test", "malapp"}:
        print(__doc__)
        return 0 if command in {"", "-h", "--help"} else 2
    problem = missing_python() or missing_libraries(opens_window=command == "demo" and "--no-window" not in rest)
    if problem:
        print(problem, file=sys.stderr)
        return 2
    if not installed(with_tests=command == "test") and not install(with_tests=command == "test"):
        return 2
    if command == "test":
        return test(rest)
    return run("malapp", *(["demo"] if command == "demo" else []), *rest)


def missing_python():
    """What to do about the Python this runs on, empty when it will do."""
    if sys.version_info < OLDEST:
        return f"malapp needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}."
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        return "This Python cannot make virtual environments. On Debian and Ubuntu: sudo apt install python3-venv"
    return ""


def missing_libraries(*, opens_window):
    """What to install on a Linux without the libraries Qt needs, empty when all are there."""
    if not sys.platform.startswith("linux"):
        return ""
    wanted = {**QT_LIBRARIES, **WINDOW_LIBRARIES} if opens_window else QT_LIBRARIES
    packages = [package for library, package in wanted.items() if not loads(library)]
    if not packages:
        return ""
    return f"Qt needs libraries that this system lacks. On Debian and Ubuntu: sudo apt install {' '.join(packages)}"


def loads(library):
    """Whether the system's loader finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def wanted_state(*, with_tests):
    """What the stamp says when the environment is up to date."""
    digest = hashlib.sha256((PROJECT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{digest} {sys.version_info[0]}.{sys.version_info[1]} {'test' if with_tests else 'run'}"


def installed(*, with_tests):
    """Whether the environment holds what this pyproject.toml asks for; one for tests runs malapp too."""
    if not PYTHON.exists() or not STAMP.exists():
        return False
    state = STAMP.read_text(encoding="utf-8")
    return state == wanted_state(with_tests=True) or (not with_tests and state == wanted_state(with_tests=False))


def install(*, with_tests):
    """Make the environment and install malapp into it; whether that went well."""
    print("Setting up in .venv; the first time this takes a few minutes.", flush=True)
    clear = ["--clear"] if ENVIRONMENT.exists() else []
    package = f"{PROJECT}[test]" if with_tests else str(PROJECT)
    steps = (
        [sys.executable, "-m", "venv", *clear, str(ENVIRONMENT)],
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", package],
    )
    for step in steps:
        if subprocess.call(step) != 0:
            print("The set-up failed; the lines above say why. Is this computer online?", file=sys.stderr)
            return False
    STAMP.write_text(wanted_state(with_tests=with_tests), encoding="utf-8")
    return True


def test(arguments):
    """Check the source and run the tests; with arguments only pytest runs."""
    failed = []
    for check in () if arguments else CHECKS:
        print(f"\n--- {' '.join(check)}", flush=True)
        if run(*check) != 0:
            failed.append(" ".join(check))
    if failed:
        print(f"\nFAILED: {', '.join(failed)}", flush=True)
    print(f"\n--- {' '.join(TESTS)}", flush=True)
    status = run(*TESTS, *arguments)
    return status or (1 if failed else 0)


def run(module, *arguments):
    """Run a module of the environment in the project's folder; its exit status, 130 after Ctrl+C."""
    where = Path.cwd() if module == "malapp" else PROJECT
    try:
        return subprocess.call([str(PYTHON), "-m", module, *arguments], cwd=where)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
