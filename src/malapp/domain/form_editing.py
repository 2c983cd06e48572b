"""The steps by which a company adapts a form; each gives the parts after it, or a RuleViolation (S0-05)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from malapp.domain.errors import RuleViolation
from malapp.domain.form_parts import KEPT, FormPart, Parts, Shape, field_of, section_of
from malapp.domain.forms import FieldType, Form, FormField
from malapp.domain.languages import Language

WORDING_LIMIT = 300  # characters; a question one can take in at a glance, and that fits a page of the form
END_LIMIT = 40


def with_hidden(shape: Shape, parts: Parts, field_id: str, *, is_hidden: bool) -> Parts:
    """The question hidden, or shown again."""
    if is_hidden and field_id in KEPT:
        raise RuleViolation("rule.form.kept", field=field_id)
    done = _with(parts, field_id, is_hidden=is_hidden)
    if not any(section_of(shape, part) is not None and not part.is_hidden for part in done):
        raise RuleViolation("rule.form.last_question", field=field_id)
    return done


def reworded(form: Form, parts: Parts, field_id: str, language: Language, text: str) -> Parts:
    """The question in other words in one language; malapp's own words bring the original back."""
    cleaned = checked_wording(form, parts, language, text, but=field_id)
    part = part_of(parts, field_id)
    if part.own is not None:
        return _with(parts, field_id, own=replace(part.own, labels={**part.own.labels, language: cleaned}))
    others = {known: words for known, words in part.wordings.items() if known is not language}
    if cleaned != form.field(field_id).label(language):
        others[language] = cleaned
    return _with(parts, field_id, wordings=others)


def with_original(parts: Parts, field_id: str, language: Language) -> Parts:
    """The question in malapp's own words again, in one language."""
    part = part_of(parts, field_id)
    return _with(parts, field_id, wordings={k: words for k, words in part.wordings.items() if k is not language})


def with_ends(parts: Parts, field_id: str, language: Language, low: str, high: str) -> Parts:
    """An own scale with other words at its ends in one language."""
    part = part_of(parts, field_id)
    if part.own is None:
        raise KeyError(field_id)
    ends = {**part.own.ends, language: checked_ends(low, high)}
    return _with(parts, field_id, own=replace(part.own, ends=ends))


def added(shape: Shape, parts: Parts, question: FormField) -> Parts:
    """An own question, last in its section."""
    if question.type not in shape.answers or question.section not in shape.sections:
        raise KeyError(question.type if question.type not in shape.answers else question.section)
    places = [place for place, part in enumerate(parts) if section_of(shape, part) == question.section]
    place = places[-1] + 1 if places else len(parts)
    return (*parts[:place], FormPart(question.id, own=question), *parts[place:])


def removed(shape: Shape, parts: Parts, field_id: str) -> Parts:
    """Without an own question; what was answered to it keeps it in its edition."""
    if part_of(parts, field_id).own is None:
        raise KeyError(field_id)
    done = tuple(part for part in parts if part.field_id != field_id)
    if not any(section_of(shape, part) is not None and not part.is_hidden for part in done):
        raise RuleViolation("rule.form.last_question", field=field_id)
    return done


def moved(shape: Shape, parts: Parts, field_id: str, step: int) -> Parts:
    """The question one place up (-1) or down (1) within its section; unchanged at the end."""
    here = section_of(shape, part_of(parts, field_id))
    places = [place for place, part in enumerate(parts) if section_of(shape, part) == here]
    now = next(number for number, place in enumerate(places) if parts[place].field_id == field_id)
    wanted = now + step
    if here is None or not 0 <= wanted < len(places):
        return parts
    # Not swapped: what is no question may lie between the two, and keeps its place among the rest.
    rest = [part for part in parts if part.field_id != field_id]
    target = parts[places[wanted]].field_id
    place = next(number for number, part in enumerate(rest) if part.field_id == target)
    rest.insert(place + (step > 0), part_of(parts, field_id))
    return tuple(rest)


def checked_wording(form: Form, parts: Parts, language: Language, text: str, *, but: str = "") -> str:
    """``text`` with collapsed spaces; RuleViolation when empty, too long, or asked already in this form."""
    cleaned = " ".join(text.split())
    if not cleaned:
        raise RuleViolation("rule.form.wording_missing", field="wording")
    if len(cleaned) > WORDING_LIMIT:
        raise RuleViolation("rule.form.wording_too_long", field="wording", limit=WORDING_LIMIT, length=len(cleaned))
    for part in parts:
        if part.field_id != but and field_of(form, part).label(language).casefold() == cleaned.casefold():
            if part.is_hidden:
                raise RuleViolation("rule.form.wording_hidden_twice", field="wording")
            raise RuleViolation("rule.form.wording_twice", field="wording")
    return cleaned


def checked_ends(low: str, high: str) -> tuple[str, str]:
    """The words at the ends of a scale; RuleViolation when one is missing, too long, or both are the same."""
    ends = (" ".join(low.split()), " ".join(high.split()))
    for name, words in zip(("low", "high"), ends, strict=True):
        if not words:
            raise RuleViolation("rule.form.end_missing", field=name)
        if len(words) > END_LIMIT:
            raise RuleViolation("rule.form.end_too_long", field=name, limit=END_LIMIT)
    if ends[0].casefold() == ends[1].casefold():
        raise RuleViolation("rule.form.ends_same", field="high")
    return ends


def own_question(
    field_id: str,
    language: Language,
    wording: str,
    *,
    answer: FieldType,
    section: str,
    ends: tuple[str, str],
) -> FormField:
    """A question of the company's own, written in one language so far; ``ends`` only for a scale."""
    worded: Mapping[Language, tuple[str, str]] = {}
    if answer is FieldType.SCALE_AND_TEXT:
        worded = {language: checked_ends(*ends)}
    return FormField(field_id, answer, {language: wording}, "S0-05", worded, section)


def part_of(parts: Parts, field_id: str) -> FormPart:
    """The part with ``field_id``; KeyError when there is none."""
    for part in parts:
        if part.field_id == field_id:
            return part
    raise KeyError(field_id)


def _with(parts: Parts, field_id: str, **values: object) -> Parts:
    part_of(parts, field_id)
    return tuple(
        replace(part, **values) if part.field_id == field_id else part  # type: ignore[arg-type]
        for part in parts
    )
