"""What the commands share: exit codes, the console's language, and asking for a passphrase."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

from malapp.domain.languages import Language

DONE, REFUSED, UNREADABLE, UNKNOWN_SIGNER = 0, 1, 2, 3


def spoken_language() -> Language:
    """The language of this console, by the environment; English when malapp does not speak it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(variable, "")[:2].lower()
        if code:
            known = {"no": "nb"}.get(code, code)
            return Language(known) if known in set(Language) else Language.ENGLISH
    return Language.ENGLISH


def passphrase(file: Path | None, prompt: str) -> str:
    """The first line of ``file``, or what the person types unseen."""
    if file is not None:
        return file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    return getpass.getpass(prompt)
