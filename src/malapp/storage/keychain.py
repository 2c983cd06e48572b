"""The workspace key in the operating system's keychain, where there is one that works."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

_SERVICE = "malapp"


def is_usable() -> bool:
    """Whether there is a keychain; says nothing of whether it will consent."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_keyring().priority > 0
    except (KeyringError, OSError, RuntimeError):
        return False


def recall(workspace_id: UUID) -> bytes | None:
    """The remembered key; None when there is none or no keychain."""
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(_SERVICE, str(workspace_id))
        return base64.b64decode(text, validate=True) if text else None
    except (KeyringError, OSError, RuntimeError, binascii.Error):
        return None


def remember(workspace_id: UUID, key: bytes) -> bool:
    """Keep ``key``; False when there is no usable keychain."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, str(workspace_id), base64.b64encode(key).decode("ascii"))
    except (KeyringError, OSError, RuntimeError):
        return False
    # Some backends accept a password and drop it.
    return recall(workspace_id) == key


def forget(workspace_id: UUID) -> bool:
    """Remove the key; False when there is no usable keychain. Nothing to remove is fine."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, str(workspace_id))
    except PasswordDeleteError:
        return True
    except (KeyringError, OSError, RuntimeError):
        return False
    return True
