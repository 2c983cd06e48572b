"""A realistic record from the demo company, and variants of it that strain a layout."""

from __future__ import annotations

from dataclasses import replace

from malapp.domain.records import (
    RecordAction,
    RecordContent,
    RecordGoal,
    RecordParty,
    RecordReview,
    RecordSection,
)

EMPLOYEE = RecordParty("00000000-0000-4000-8000-000000000018", "Thea Brekke", "kundesenter", "Service og kundesenter")
MANAGER = RecordParty("00000000-0000-4000-8000-000000000016", "Silje Nygård", "serviceleder", "Service og kundesenter")

SECTIONS = (
    RecordSection(
        "cr03",
        "Tilbakeblikk: oppgaver og resultater i perioden som er avsluttet",
        "Thea har tatt imot over 4 000 henvendelser og laget svarmalen for fakturaspørsmål. Gjentatte henvendelser om "
        "faktura er nede på 14 i måneden, tre uker før fristen.\n\nHun har lært å lese feilkoder sammen med Anders, og "
        "løser nå mange saker uten å sende dem videre.",
    ),
    RecordSection(
        "cr04",
        "Viktigste oppgaver, ansvar og rolle framover",
        "Første svar til kunder på telefon og e-post. Telefonen går først fram til jul. Thea eier svarmalene og sier "
        "fra når en mal ikke holder.",
    ),
    RecordSection(
        "cr05",
        "KAN – LIKER – virksomhetens behov: vårt felles kjerneområde",
        "Lage og lære bort gode svar på de vanligste feilene.",
    ),
    RecordSection(
        "cr06",
        "Hva vil det si å lykkes i jobben i denne perioden?",
        "Kundene slipper å ringe to ganger, og kollegaene finner svaret selv.",
    ),
    RecordSection(
        "cr08",
        "Utviklingsbehov og tiltak (også læring i jobben, ikke bare kurs)",
        "Fagdag hos leverandøren i mars. To dager med Anders i felt for å se feilene der de oppstår.",
    ),
    RecordSection(
        "cr10",
        "Avtalt oppfølging: hvordan, hvor ofte, hvem kaller inn, hvem melder tilbake",
        "Silje kaller inn. Thea melder tilbake om mål og behov før hvert møte.",
    ),
    RecordSection(
        "cr12",
        "Merknad ved uenighet (medarbeider / leder)",
        "Thea: Natt-telefonen bør deles på flere før sommeren.",
    ),
)
REVIEWS = (
    RecordReview(
        "Jeg skal redusere gjentatte henvendelser om faktura fra 40 til 15 i måneden innen 30. november 2026.",
        "reached",
        "Malen virker. 14 i november.",
    ),
    RecordReview("Svare på alle e-poster samme dag", "partly_reached", "Holdt alle uker unntatt sesongtoppen."),
)
GOALS = (
    RecordGoal(
        "Jeg skal løse 80 % av henvendelsene om feilkoder selv innen 30. juni 2027.",
        "Kunden får svar med en gang, og montørene slipper unødige turer.",
        "Jeg skriver én side om hver av de ti vanligste feilkodene.",
        "La kunden slippe å ringe to ganger.",
        "%",
        55.0,
        80.0,
        "2027-06-30",
        True,
        True,
        True,
        True,
    ),
    RecordGoal(
        "Jeg skal redusere ventetiden på telefon fra 4 til 2 minutter innen 31. mars 2027.",
        "Ingen skal vente lenge når det er kaldt i huset.",
        "",
        "Bli den borettslagene i Bergen ringer først.",
        "minutter",
        4.0,
        2.0,
        "2027-03-31",
        True,
        True,
        False,
        True,
    ),
    RecordGoal(
        "Alle i kundesenteret bruker svarmalene.", "", "", "", "", None, None, "2027-02-15", True, False, True, True
    ),
)
ACTIONS = (
    RecordAction("Skrive en side om de ti vanligste feilkodene", "Thea Brekke", "2026-12-18"),
    RecordAction("Avklare natt-telefonen med Ingrid", "Silje Nygård", "2026-12-04"),
    RecordAction("Melde Thea på fagdagen", "Silje Nygård", ""),
)

RECORD = RecordContent(
    document_id="3f2a9c1e-5b7d-4e8a-9f10-c4d2e6b8a01f",
    conversation_id="8d41f6b2-0c3e-4a57-b6d9-1e2f3a4b5c6d",
    revision=1,
    language="nb",
    kind="yearly",
    company="Fjellbris Klima AS",
    period="2027",
    place="Møterom Ulriken",
    invited_on="2026-11-12",
    held_on="2026-11-26",
    frozen_on="2026-11-27",
    employee=EMPLOYEE,
    manager=MANAGER,
    sections=SECTIONS,
    reviews=REVIEWS,
    goals=GOALS,
    actions=ACTIONS,
    follow_up_days=28,
    first_follow_up_on="2026-12-17",
    authority_fingerprint="9d2c7b1f4e5a60318f7c2b9d0e4a5c6170b8d3f2e1a49586c7d0b3e2f1a48576",
)

#: Names with letters of Northern Sami, Polish, Greek, Cyrillic, a decomposed accent, and things no bundled font has.
NAMES = (
    "Áillohaš Ŋuorsa Đurđa Ŧievlla Čájet Žuvla",
    "Grzegorz Brzęczyszczykiewicz",
    "Ελένη Παπαδοπούλου",
    "Юлия Щёголева",
)
EMOJI = "Bra jobba 👍🏽 – videre! 🎉👩‍🔧❤️ ✅ 한 𓂀 e\u0301 “ok” …\u200b"


def with_goals(count: int) -> RecordContent:
    """The record with ``count`` goals."""
    return replace(RECORD, goals=tuple(GOALS[number % len(GOALS)] for number in range(count)))


def with_long_texts() -> RecordContent:
    """The record with texts of 9,000 characters wherever one can be written, one of them a single word."""
    words = "Kundene slipper å ringe to ganger, og kollegaene finner svaret selv. " * 131
    goal = replace(GOALS[0], title=words[:2000], purpose=words[:9000], contribution="Å" * 9000)
    return replace(
        RECORD,
        sections=tuple(replace(section, text=words[:9000]) for section in SECTIONS[:2]),
        reviews=(replace(REVIEWS[0], comment=words[:9000]),),
        goals=(goal, *GOALS),
        actions=(replace(ACTIONS[0], what=words[:9000]), *ACTIONS),
    )


def with_strange_letters() -> RecordContent:
    """The record with names and texts from many alphabets, emoji and characters that cannot be drawn."""
    employee, manager = (replace(party, name=name) for party, name in zip((EMPLOYEE, MANAGER), NAMES, strict=False))
    sections = (*(RecordSection("cr03", name, f"{name}\n{EMOJI}") for name in NAMES), SECTIONS[-1])
    goals = (replace(GOALS[0], title=EMOJI, purpose=NAMES[3], unit="kg <b>&amp;</b>"),)
    return replace(RECORD, employee=employee, manager=manager, sections=sections, goals=goals, place=NAMES[2])


def empty() -> RecordContent:
    """A record with as little in it as can be."""
    return replace(RECORD, sections=(), reviews=(), goals=(), actions=(), place="", period="", invited_on="")
