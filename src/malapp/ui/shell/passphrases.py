"""Plain words about a passphrase while it is being chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from malapp.application.keeping import PASSPHRASE_LENGTH

GOOD_LENGTH = 16
_FEW_DIFFERENT = 5

translate = QCoreApplication.translate


class Passphrases(QObject):
    """What is counted: lupdate knows a plural only as ``tr`` of an object."""

    def too_short(self, left: int) -> str:
        """How many characters are still to come."""
        return self.tr("Too short: %n more character(s).", "", left)


def strength_sentence(passphrase: str) -> str:
    """What to say about ``passphrase``; "" while nothing is written. Length counts, odd characters hardly do."""
    if not passphrase:
        return ""
    if len(passphrase) < PASSPHRASE_LENGTH:
        return Passphrases().too_short(PASSPHRASE_LENGTH - len(passphrase))
    if len(set(passphrase)) <= _FEW_DIFFERENT:
        return translate("Passphrases", "Easy to guess: it repeats the same few characters.")
    if len(passphrase) < GOOD_LENGTH:
        return translate("Passphrases", "Good enough. A few more words make it strong.")
    return translate("Passphrases", "Strong. Choose words that you will remember.")


def unequal_sentence() -> str:
    """What to say when the passphrase was written differently the second time."""
    return translate("Passphrases", "The two are not the same. Write the passphrase once more.")
