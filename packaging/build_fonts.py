"""Makes the fonts in src/malapp/resources/fonts from their published sources.

    python packaging/build_fonts.py FOLDER

FOLDER holds the unpacked npm packages @expo-google-fonts/noto-emoji and @expo-google-fonts/caveat (``npm pack`` and
``tar``); Inter comes from the Python package fontpkg-inter. Needs fontTools. The result is committed, so nobody else
needs to run this.

ReportLab draws only the default instance of a variable font and refuses CFF outlines, hence static TrueType instances;
each has a PostScript name of its own, since two embedded fonts of one name are mixed up by some readers.
"""

from __future__ import annotations

import sys
from pathlib import Path

import fontpkg_inter
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).parent.parent / "src/malapp/resources/fonts"
INTER = Path(fontpkg_inter.__file__).parent / "files"

#: file name: (source, weight, optical size); 14 is drawn for running text, 32 for headlines.
INSTANCES = {
    "Inter-Regular": ("Inter[opsz,wght].ttf", 400, 14),
    "Inter-Medium": ("Inter[opsz,wght].ttf", 500, 14),
    "Inter-SemiBold": ("Inter[opsz,wght].ttf", 600, 14),
    "Inter-Bold": ("Inter[opsz,wght].ttf", 700, 14),
    "Inter-Italic": ("Inter-Italic[opsz,wght].ttf", 400, 14),
    "InterDisplay-SemiBold": ("Inter[opsz,wght].ttf", 600, 32),
    "InterForm-Regular": ("Inter[opsz,wght].ttf", 400, 14),
}

#: Latin with Sami and Vietnamese, combining marks, Greek, Cyrillic, punctuation, money, arrows, mathematics, shapes.
LETTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B0, 0x370),
    *range(0x370, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2010, 0x2028),
    *range(0x202F, 0x2060),
    *range(0x2070, 0x20D0),
    *range(0x2100, 0x2300),
    *range(0x25A0, 0x2600),
    *range(0x2605, 0x2607),
    *range(0x2700, 0x2768),
]
#: The font of form fields: embedded whole in every form, hence only what Windows Latin 1 can write.
FORM_LETTERS = [ord(bytes([code]).decode("cp1252", errors="ignore") or " ") for code in range(32, 256)]
INTER_FEATURES = [
    "kern",
    "mark",
    "mkmk",
    "ccmp",
    "locl",
    "calt",
    "case",
    "tnum",
    "pnum",
    "zero",
    "ss03",
    "cv05",
    "frac",
]
UNUSABLE_IN_EMOJI = [*range(0xFE00, 0xFE10), *range(0xF0000, 0x110000)]
OTHERS = {
    "NotoEmoji-Regular": "400Regular/NotoEmoji_400Regular.ttf",
    "Caveat-Medium": "500Medium/Caveat_500Medium.ttf",
}


def main(folder: Path) -> None:
    """Write every font of the table."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, (source, weight, optical_size) in INSTANCES.items():
        variable = TTFont(INTER / source)
        font = instantiateVariableFont(variable, {"wght": weight, "opsz": optical_size})
        if name.startswith("InterForm"):
            _subset(font, FORM_LETTERS, [])
        else:
            _subset(font, LETTERS, INTER_FEATURES)
        _rename(font, name, weight)
        _save(font, name)
    for name, inner in OTHERS.items():
        found = next(folder.rglob(inner))
        font = TTFont(found)
        _subset(font, sorted(set(font.getBestCmap()) - set(UNUSABLE_IN_EMOJI)), ["kern", "mark", "locl"])
        _rename(font, name, 500 if name.endswith("Medium") else 400)
        _save(font, name)


def _subset(font: TTFont, unicodes: list[int], features: list[str]) -> None:
    options = Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)


def _rename(font: TTFont, postscript_name: str, weight: int) -> None:
    """Name the instance so that an operating system groups it into its family and readers tell it apart."""
    family, style = postscript_name.split("-")
    family = {"InterDisplay": "Inter Display", "InterForm": "Inter Form", "NotoEmoji": "Noto Emoji"}.get(family, family)
    is_basic = style in {"Regular", "Bold", "Italic"}
    names = font["name"]
    copyright_notice = names.getDebugName(0)
    license_text, license_url = names.getDebugName(13), names.getDebugName(14)
    names.names = []
    entries = {
        0: copyright_notice,
        1: family if is_basic else f"{family} {style}",
        2: style if is_basic else "Regular",
        3: f"malapp subset: {postscript_name}",
        4: f"{family} {style}",
        6: postscript_name,
        13: license_text,
        14: license_url,
        16: None if is_basic else family,
        17: None if is_basic else style,
    }
    for number, text in entries.items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsType = 0
    selection = {"Bold": 1 << 5, "Italic": 1 << 0}.get(style, 1 << 6)
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | selection
    font["head"].macStyle = {"Bold": 1, "Italic": 2}.get(style, 0)
    if "STAT" in font:
        del font["STAT"]


def _save(font: TTFont, name: str) -> None:
    path = TARGET / f"{name}.ttf"
    font.recalcTimestamp = False  # a second run gives the same bytes
    font.save(path, reorderTables=True)
    print(f"{path.name}: {len(font.getBestCmap())} characters, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
