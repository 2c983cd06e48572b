"""Write packaging/constraints.txt: the exact versions of everything malapp runs on, as they are installed here.

Run it in an environment whose tests have just passed: ``python packaging/constraints.py``. Lines for packages that only
another system or another Python needs are taken over from the earlier file.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

TARGET = Path(__file__).with_name("constraints.txt")
#: Qt comes in one version for Python 3.11 and in another from 3.12 (see pyproject.toml).
BY_PYTHON = {"pyside6-essentials", "shiboken6"}
HEAD = "# Exact versions of the runtime tree a release is built from. Written by packaging/constraints.py.\n"


def normalised(name: str) -> str:
    """The name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_tree(root: str) -> dict[str, str]:
    """Version by name of everything ``root`` needs with no extra of its own."""
    found: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    waiting = [(normalised(root), "")]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[name] = package.version
        for line in package.requires or []:
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                waiting.extend((normalised(wanted.name), more) for more in ("", *wanted.extras))
    found.pop(normalised(root))
    return found


def line_for(name: str, version: str) -> str:
    """The line of the file for a package."""
    if name not in BY_PYTHON:
        return f"{name}=={version}"
    side = "<" if sys.version_info < (3, 12) else ">="
    return f'{name}=={version} ; python_version {side} "3.12"'


def key(line: str) -> tuple[str, str]:
    """What a newer line must share with an earlier one to take its place: name and marker."""
    return line.partition("==")[0], line.partition(";")[2]


def main() -> None:
    """Write the file anew."""
    old = TARGET.read_text(encoding="utf-8").splitlines() if TARGET.exists() else []
    new = [line_for(name, version) for name, version in installed_tree("malapp").items()]
    lines = {key(line): line for line in (*(line for line in old if "==" in line), *new)}
    TARGET.write_text(HEAD + "".join(f"{line}\n" for line in sorted(lines.values())), encoding="utf-8")
    print(f"{TARGET.name}: {len(lines)} lines")


if __name__ == "__main__":
    main()
