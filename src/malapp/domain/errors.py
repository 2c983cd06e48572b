"""A broken rule that the person at the keyboard can mend."""

from __future__ import annotations


class RuleViolation(Exception):
    """A rule of the domain says no, and the user can do something about it.

    Carries a message id and parameters, never a finished sentence: the text is found in the reader's language
    (``resources/texts``). ``field`` names the input the message belongs beside, empty when it concerns the whole.
    """

    def __init__(self, message_id: str, *, field: str = "", **params: str | int) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.field = field
        self.params: dict[str, str | int] = params
