"""SMART in the four variants of the sources (S0-12, S2-07 to S2-11, S3-13, S4-16): five letters, each a question."""

from __future__ import annotations

from dataclasses import dataclass

from malapp.domain.people import SmartVariant

_WORDS = {
    SmartVariant.CLEAR: ("specific", "measurable", "achievable", "relevant", "timed"),
    SmartVariant.ACCEPTED: ("specific", "measurable", "accepted", "realistic", "timed"),
    SmartVariant.BOUNDED: ("specific", "measurable", "accepted", "realistic", "bounded"),
    SmartVariant.ATTRACTIVE: ("specific", "measurable", "attractive", "realistic", "timed"),
}
_FIELDS = {
    "specific": ("title", "task", "parties", "purpose"),
    "measurable": ("success", "how_measured", "start_value", "target_value", "unit"),
    "achievable": ("why_now", "limits"),
    "accepted": ("proposed_by",),
    "attractive": ("relevance_person",),
    "relevant": ("relevance_person", "relevance_company", "contribution"),
    "realistic": ("why_now", "limits"),
    "timed": ("due_on",),
    "bounded": ("due_on", "scope"),
}


@dataclass(frozen=True, slots=True)
class SmartStep:
    """One of the five steps (S0-25): ``word`` and ``question`` are text keys, ``fields`` those of Goal it fills."""

    letter: str
    word: str
    question: str
    fields: tuple[str, ...]


def smart_steps(variant: SmartVariant) -> tuple[SmartStep, ...]:
    """The five steps of ``variant`` in order."""
    return tuple(
        SmartStep(letter, f"smart.word.{word}", f"smart.{variant.value}.{letter}", _FIELDS[word])
        for letter, word in zip("smart", _WORDS[variant], strict=True)
    )
