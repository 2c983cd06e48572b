"""Makes the coach's word inventories in src/malapp/resources/words from lexicons; run when a lexicon is renewed.

    python -m venv .venv-words && .venv-words/bin/pip install spacy-lookups-data simplemma wordfreq
    .venv-words/bin/python packaging/coach_words.py

Writes for each language ``<lang>.verbs.txt`` (infinitives, one a line) and ``<lang>.known.txt.xz`` (frequent words of
any kind, so that what is spelled right is never taken for a typing error). Sources and licences:
src/malapp/resources/words/LICENSE.txt. Never runs with malapp.
"""

from __future__ import annotations

import gzip
import json
import lzma
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import simplemma
import spacy_lookups_data
import wordfreq

WORDS = Path(__file__).parents[1] / "src" / "malapp" / "resources" / "words"
LOOKUPS = Path(spacy_lookups_data.__file__).parent / "data"
FREQUENT = 45_000
SHAPE = re.compile(r"[a-zæøåäöéüô]{2,24}")


def table(name: str) -> Any:
    """One of the lookup tables."""
    with gzip.open(LOOKUPS / f"{name}.json.gz", "rt", encoding="utf-8") as file:
        return json.load(file)


def frequent(language: str) -> list[str]:
    """The most frequent words, most frequent first."""
    return [word for word in wordfreq.top_n_list(language, FREQUENT) if SHAPE.fullmatch(word)]


def by_lemma(forms: Mapping[str, str]) -> dict[str, set[str]]:
    """The forms of each lemma."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, lemma in forms.items():
        found[lemma].add(form)
    return found


def bokmal_verbs() -> set[str]:
    """Infinitives of Norsk ordbank."""
    return {lemma for lemmas in table("nb_lemma_exc")["verb"].values() for lemma in lemmas if SHAPE.fullmatch(lemma)}


def swedish_verbs() -> set[str]:
    """Lemmas in -a that have a past or a supine of a verb among their forms."""
    found = set()
    for lemma, forms in by_lemma(table("sv_lemma_lookup")).items():
        stem = lemma[:-1]
        first = {stem + end for end in ("ade", "ar", "at", "as")}
        second = {stem + end for end in ("te", "de", "er", "t", "it", "s")}
        if lemma.endswith("a") and SHAPE.fullmatch(lemma) and (len(first & forms) > 1 or len(second & forms) > 2):
            found.add(lemma)
    return found | borrowed("sv", "era")


def danish_verbs() -> set[str]:
    """Lemmas in -e that have a present and a past of a verb among their forms."""
    found = set()
    for lemma, forms in by_lemma(table("da_lemma_lookup")).items():
        stem = lemma[:-1]
        paradigm = {stem + end for end in ("er", "ede", "te", "et", "t", "es", "ende")} | {stem}
        if lemma.endswith("e") and SHAPE.fullmatch(lemma) and len(paradigm & forms) > 2:
            found.add(lemma)
    return found | borrowed("da", "ere")


def borrowed(language: str, ending: str) -> set[str]:
    """Frequent verbs of Latin make, which all share one ending."""
    return {
        word
        for word in frequent(language)
        if word.endswith(ending) and len(word) > 6 and lemma_of(word, language) == word
    }


def lemma_of(word: str, language: str) -> str:
    """The lemma, or the word itself."""
    return str(simplemma.lemmatize(word, lang=language))


def english_verbs() -> set[str]:
    """Verbs of WordNet that are in use."""
    in_use = set(frequent("en"))
    return {verb for verb in table("en_lemma_index")["verb"] if SHAPE.fullmatch(verb) and verb in in_use}


def as_nynorsk(word: str) -> set[str]:
    """What a Bokmål infinitive may look like in Nynorsk."""
    found = {word, word.replace("hv", "kv"), word.replace("øke", "auke")}
    return found | {form[:-1] + "a" for form in found if form.endswith("e") and not form.endswith("ere")}


def nynorsk_verbs(bokmal: Iterable[str]) -> set[str]:
    """Bokmål infinitives in both endings, where the word is known or the ending is open."""
    return {form for word in bokmal for form in as_nynorsk(word)}


def main() -> None:
    """Write the files."""
    verbs = {"nb": bokmal_verbs(), "sv": swedish_verbs(), "da": danish_verbs(), "en": english_verbs()}
    lemmas = {"nb": set(table("nb_lemma_exc")["noun"]) | set(table("nb_lemma_exc")["adj"])}
    lemmas["sv"], lemmas["da"] = set(table("sv_lemma_lookup")), set(table("da_lemma_lookup"))
    lemmas["nb"] |= set(table("nb_lemma_exc")["verb"]) | set(table("nb_lemma_exc")["adv"])
    verbs["nn"] = nynorsk_verbs(verbs["nb"])
    for language in ("nb", "nn", "sv", "da", "en"):
        base = "nb" if language == "nn" else language
        words = frequent(base)
        if language in {"nb", "sv"}:
            words = [word for word in words if word in lemmas[language] or words.index(word) < 4000]
        if language == "da":  # its frequency list is short: fill up with forms that are short enough to be mistaken
            words += sorted(form for form in lemmas["da"] if SHAPE.fullmatch(form) and len(form) <= 8)
        if language == "nn":
            words = [word for word in words if word in lemmas["nb"]]
            words += [word for word in words if simplemma.is_known(word, lang="nn")]
        kept = sorted(verbs[language])
        (WORDS / f"{language}.verbs.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
        packed = lzma.compress("\n".join(sorted(set(words))).encode(), preset=9 | lzma.PRESET_EXTREME)
        (WORDS / f"{language}.known.txt.xz").write_bytes(packed)
        print(language, len(kept), "verbs", len(set(words)), "words", len(packed), "bytes")


if __name__ == "__main__":
    main()
