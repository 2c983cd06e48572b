"""The world is in the way: known troubles that are nobody's bug and get a sentence and a way on."""

from __future__ import annotations


class Trouble(Exception):
    """Something outside the program hinders it. ``message_id`` names a text, ``params`` fill it in.

    Subclasses fix the message id; the text of ``trouble.*`` says what happened and what to do.
    """

    message_id = "trouble.unknown"

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.message_id)
        self.params: dict[str, str | int] = params


class WrongPassphrase(Trouble):
    """The passphrase or recovery code does not open the key."""

    message_id = "trouble.wrong_passphrase"


class WorkspaceMissing(Trouble):
    """There is no workspace at the path."""

    message_id = "trouble.workspace_missing"


class KeyFileMissing(Trouble):
    """The workspace is there, but the file with its wrapped key is not."""

    message_id = "trouble.key_file_missing"


class WorkspaceLocked(Trouble):
    """Another program (or another malapp) holds the workspace."""

    message_id = "trouble.workspace_locked"


class WorkspaceDamaged(Trouble):
    """The file fails its own checks."""

    message_id = "trouble.workspace_damaged"


class NewerWorkspace(Trouble):
    """The file was written by a newer malapp."""

    message_id = "trouble.newer_workspace"


class ForeignFile(Trouble):
    """The file is not a malapp workspace or backup."""

    message_id = "trouble.foreign_file"


class AlreadyExists(Trouble):
    """Something is already where a new file should be made."""

    message_id = "trouble.already_exists"


class DiskFull(Trouble):
    """No room is left on the disk."""

    message_id = "trouble.disk_full"


class ReadOnly(Trouble):
    """The file or folder cannot be written."""

    message_id = "trouble.read_only"


class UnreadablePdf(Trouble):
    """The file is not a PDF that can be read."""

    message_id = "trouble.unreadable_pdf"


class UnreadableCertificate(Trouble):
    """The file is not a certificate in PEM form."""

    message_id = "trouble.unreadable_certificate"


class UnreadableTable(Trouble):
    """The file is not a CSV or Excel table that can be read.

    ``reason`` is one of the ids ``trouble.unreadable_table.*``: cannot_open (gone, or no right to read it), kind
    (another kind of file), old_or_locked (old .xls, or with a password), damaged, empty, too_large.
    """

    message_id = "trouble.unreadable_table"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)
        self.reason = reason


class NoPassphrase(Trouble):
    """Nobody typed a passphrase, and no file gave one."""

    message_id = "trouble.no_passphrase"


class UnreadablePassphrase(Trouble):
    """The file that should give the passphrase is not text in UTF-8."""

    message_id = "trouble.unreadable_passphrase"


class FormRefused(Trouble):
    """A preparation form cannot be read back; ``reason`` is one of the ids ``form.refused.*``."""

    message_id = "trouble.form_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)
        self.reason = reason


class Cancelled(Trouble):
    """The person pressed Cancel."""

    message_id = "trouble.cancelled"
