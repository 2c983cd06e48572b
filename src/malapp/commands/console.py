"""What the commands share: exit codes, the console's language, asking for a passphrase, and what scripts read."""

from __future__ import annotations

import getpass
import json
import os
import sys
import warnings
from contextlib import suppress
from pathlib import Path

from malapp.application.troubles import NoPassphrase, UnreadablePassphrase
from malapp.domain.languages import Language

DONE, REFUSED, UNREADABLE, UNKNOWN_SIGNER = 0, 1, 2, 3
_LONGEST_LINE = 10_000


def spoken_language() -> Language:
    """The language of this console, by the environment; English when malapp does not speak it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(variable, "")[:2].lower()
        if code:
            known = {"no": "nb"}.get(code, code)
            return Language(known) if known in set(Language) else Language.ENGLISH
    return Language.ENGLISH


def passphrase(file: Path | None, prompt: str) -> str:
    """The first line of ``file``, or what the person types unseen; NoPassphrase, UnreadablePassphrase."""
    if file is not None:
        return _first_line(file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", getpass.GetPassWarning)  # no terminal, so nothing is shown on one
            typed = getpass.getpass(prompt)
    except (EOFError, UnicodeDecodeError):
        raise NoPassphrase from None
    if not typed:
        raise NoPassphrase
    return typed


def show(text: str) -> None:
    """Print ``text``. Nobody reading any more must not change a command's answer, which is also its exit code."""
    with suppress(BrokenPipeError):
        print(text)


def as_json(value: object) -> str:
    """``value`` as JSON that comes whole through any pipe: plain ASCII where the console does not write UTF-8."""
    encoding = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "")
    return json.dumps(value, ensure_ascii=encoding != "utf8", indent=2, default=str)


def _first_line(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as stream:  # editors on Windows put a mark before the first letter
            line = stream.readline(_LONGEST_LINE).removesuffix("\n")
    except UnicodeDecodeError:
        raise UnreadablePassphrase from None
    if not line:
        raise NoPassphrase
    return line
