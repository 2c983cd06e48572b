"""Unit plans of the demo company as they are printed."""

from __future__ import annotations

from datetime import date

from malapp.application.ports import PlanGoalLine, PlanNumbers, PlanTalkLine, PlanTaskLine, UnitPlanContent
from malapp.domain.goals import DataReliability
from malapp.domain.languages import Language
from malapp.domain.plans import PlanState

GOALS = (
    PlanGoalLine(
        "La kunden slippe å ringe to ganger.",
        "Trygg service",
        "Når anlegget virker etter første besøk, stoler borettslaget på oss.",
        "85 % av oppdragene er løst ved første besøk i november og desember.",
        PlanNumbers(74, 85, unit="%"),
        "",
        date(2026, 12, 31),
        "Serviceordrene",
        "Silje Nygård",
        DataReliability.RELIABLE,
        "Sier ikke om kunden var hjemme.",
        ("Vi kan komme til å utsette de vanskelige oppdragene.",),
    ),
    PlanGoalLine(
        "Gjøre det enkelt å velge avtale",
        "Fra enkeltsalg til avtaler",
        "En avtale gir jevnere arbeid og færre nødsituasjoner.",
        "Halvparten av nye kunder velger avtale.",
        PlanNumbers(low=40, high=60, unit="%"),
        "Andel nye kunder med avtale, talt hver måned",
        None,
        "Kundelisten",
    ),
    PlanGoalLine("Et sted å bli god", "", "", "", is_by_dialogue=True, reliability=DataReliability.UNRELIABLE),
)
LONG = "Vi skal være til å stole på også når det stormer, og da må alle kjenne anleggene godt. " * 30


def unit_plan_content(
    language: Language = Language.BOKMAL, goals: int = len(GOALS), *, long: bool = False
) -> UnitPlanContent:
    """The plan of the service team with ``goals`` goals; ``long`` texts are far longer than a plan should have."""
    lines = (GOALS * (goals // len(GOALS) + 1))[:goals]
    text = LONG if long else "Vi holder inneklimaet trygt i bygg der folk bor og arbeider."
    return UnitPlanContent(
        "Fjellbris Klima AS",
        "Service 2026",
        language,
        date(2026, 11, 23),
        "Ingrid Solheim",
        "Service ved Silje Nygård",
        "2026",
        PlanState.IN_FORCE,
        2,
        date(2026, 1, 12),
        "2026–2028: Fra enkeltsalg til trygg drift.",
        text,
        "Sesongtoppen i november kommer før vi har fått på plass de nye avtalene.",
        "Beboere i borettslag får varme uten å vente.",
        lines,
        (PlanTaskLine("Prøve fast deleutstyr i bilene", 1 if lines else 0), PlanTaskLine("Lære opp to nye montører")),
        "Tavlemøte for ledere",
        "Første mandag hver måned",
        "Eier av målet foreslår tiltak innen en uke",
        "Lederne, og de som jobber med målet",
        date(2026, 12, 7),
        (
            PlanTalkLine(date(2026, 1, 8), False, "", "Byttet «løst» mot «løst ved første besøk»."),
            PlanTalkLine(date(2026, 4, 7), True, "Delene manglet oftere enn tiden.", "Fast utstyr i bilene."),
        ),
        text if long else "",
    )
