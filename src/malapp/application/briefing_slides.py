"""A briefing as it is shown on a second screen, and what its leader says to each picture (S1-49, S1-50)."""

from __future__ import annotations

from dataclasses import dataclass

from malapp.application.ports.briefings import BriefingContent
from malapp.application.texts import Texts, texts


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture. ``lines`` stand large below ``title``, numbered when they are a list; ``say`` is for the leader."""

    title: str
    lines: tuple[str, ...]
    say: str
    is_list: bool = False
    note: str = ""


def slides(content: BriefingContent) -> tuple[Slide, ...]:
    """The pictures in order; a list nobody has written is left out, the conversations are always spoken about."""
    words = texts(content.language)
    unit = content.unit or content.company
    subtitle = " · ".join(part for part in (content.period, content.leader) if part)
    found = [Slide(words("briefings.title"), (unit,), words("briefings.say.opening", unit=unit), note=subtitle)]
    if content.core_task.strip():
        found.append(_told(words, "core_task", (content.core_task.strip(),), is_list=False))
    for name in ("focus_areas", "goals", "challenges", "needs", "highlights"):
        entries: tuple[str, ...] = getattr(content, name)
        if entries:
            found.append(_told(words, name, entries, is_list=True))
    found.append(_told(words, "success", tuple(words(f"briefings.success.{n}") for n in (1, 2, 3)), is_list=True))
    found.append(_told(words, "both_tools", (words("briefings.both_tools"),), is_list=False))
    found.append(_told(words, "think", (words("briefings.think.own"), words("briefings.think.give")), is_list=False))
    closing = tuple(part for part in (content.invitation.strip(), words("briefings.looking_forward")) if part)
    found.append(Slide(words("briefings.slide.invitation"), closing, words("briefings.say.invitation")))
    return tuple(found)


def _told(words: Texts, name: str, entries: tuple[str, ...], *, is_list: bool) -> Slide:
    is_list = is_list and len(entries) > 1
    return Slide(words(f"briefings.slide.{name}"), entries, words(f"briefings.say.{name}"), is_list=is_list)
