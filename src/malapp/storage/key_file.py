"""The key file ``<workspace>.key``: JSON with the workspace key wrapped under passphrase and recovery code.

    {"malapp_key": 1, "workspace": UUID, "salt": the database file's first 16 bytes in hexadecimal,
     "check": a mark by which the key is known, "wraps": {"passphrase": {...}, "recovery": {...}}}

It opens nothing by itself, but without it nothing opens: backups carry a copy.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from malapp.application.troubles import KeyFileMissing, NewerWorkspace, WorkspaceDamaged, WrongPassphrase
from malapp.storage import recovery_code
from malapp.storage.faults import troubles
from malapp.storage.keys import Effort, derived, effort_of, unwrapped, wrapped
from malapp.storage.safe_files import beside, write_whole

_FORMAT = 1
PASSPHRASE = "passphrase"  # noqa: S105  # the name of a wrap
RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file says. ``salt`` has 16 bytes; ``wraps`` go by PASSPHRASE and RECOVERY."""

    workspace_id: UUID
    salt: bytes
    check: str
    wraps: dict[str, dict[str, Any]] = field(default_factory=dict)

    def with_secret(self, name: str, key: bytes, secret: str, effort: Effort) -> KeyFile:
        """The same with ``key`` wrapped anew under ``secret``."""
        return replace(self, wraps=self.wraps | {name: wrapped(key, secret, effort, self._context(name))})

    def with_passphrase(self, key: bytes, passphrase: str) -> KeyFile:
        """The same with another passphrase, at the effort of the old one."""
        return self.with_secret(PASSPHRASE, key, passphrase, effort_of(self.wraps[PASSPHRASE]))

    def key_by_passphrase(self, passphrase: str) -> bytes:
        """The key; WrongPassphrase."""
        return self._key(PASSPHRASE, passphrase)

    def key_by_code(self, code: str) -> bytes:
        """The key by recovery code; WrongPassphrase, at once when the code is miswritten."""
        letters = recovery_code.normalised(code)
        if letters is None:
            raise WrongPassphrase
        return self._key(RECOVERY, letters)

    def key_by_either(self, secret: str) -> bytes:
        """The key by recovery code when ``secret`` looks like one, else by passphrase; WrongPassphrase."""
        return self.key_by_code(secret) if recovery_code.normalised(secret) else self.key_by_passphrase(secret)

    def is_for(self, key: bytes) -> bool:
        """Whether ``key`` is the key that is wrapped here."""
        return self.check == check_of(key)

    def as_json(self) -> dict[str, Any]:
        """The file's content."""
        return {
            "malapp_key": _FORMAT,
            "workspace": str(self.workspace_id),
            "salt": self.salt.hex(),
            "check": self.check,
            "wraps": self.wraps,
        }

    def write(self, path: Path) -> None:
        """Keep beside the workspace at ``path``."""
        with troubles():
            write_whole(key_path(path), json.dumps(self.as_json(), indent=1).encode())

    def _key(self, name: str, secret: str) -> bytes:
        try:
            key = unwrapped(self.wraps[name], secret, self._context(name))
        except (KeyError, TypeError, ValueError) as error:
            raise WorkspaceDamaged from error
        if key is None:
            raise WrongPassphrase
        return key

    def _context(self, name: str) -> str:
        return f"malapp key {name} {self.workspace_id}"


def key_path(path: Path) -> Path:
    """Where the key file of the workspace at ``path`` is."""
    return beside(path, ".key")


def check_of(key: bytes) -> str:
    """The mark by which ``key`` is known; says nothing about it."""
    return derived(key, "check")[:8].hex()


def read_key_file(path: Path) -> KeyFile:
    """The key file of the workspace at ``path``; KeyFileMissing, NewerWorkspace, or WorkspaceDamaged."""
    if not key_path(path).is_file():
        raise KeyFileMissing
    with troubles():
        return parse_key_file(key_path(path).read_bytes())


def parse_key_file(data: bytes) -> KeyFile:
    """The content of a key file; NewerWorkspace for a format to come, WorkspaceDamaged when it cannot be read."""
    try:
        content = json.loads(data)
        version = content["malapp_key"]
        if isinstance(version, int) and version > _FORMAT:
            raise NewerWorkspace
        wraps = {str(name): dict(wrap) for name, wrap in content["wraps"].items()}
        return KeyFile(UUID(content["workspace"]), bytes.fromhex(content["salt"]), str(content["check"]), wraps)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise WorkspaceDamaged from error
