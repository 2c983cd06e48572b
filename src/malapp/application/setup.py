"""The first minute of a workspace: the company and the person whose keyboard it lies under."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from malapp.application.desk import Desk
from malapp.domain.languages import Country, Language
from malapp.domain.people import Company, Person, checked_name


@dataclass(frozen=True, slots=True)
class CompanyAnswers:
    """What the first run asks about the company and the person setting it up."""

    company_name: str
    country: Country
    language: Language
    person_name: str
    person_title: str


def set_up_company(desk: Desk, answers: CompanyAnswers) -> UUID:
    """Store the company and its first person, who owns and runs the workspace; the person's id."""
    person = Person(
        desk.new_id(),
        checked_name(answers.person_name, field="person_name"),
        answers.person_title.strip(),
        language=answers.language,
        is_owner=True,
        is_hr=True,
    )
    company = Company(
        desk.new_id(),
        checked_name(answers.company_name, field="company_name"),
        answers.country,
        answers.language,
        home_person_id=person.id,
    )
    with desk.workspace.begin() as work:
        work.people.save(person)
        work.companies.save(company)
        work.audit("workspace.made", person.id, "companies", company.id)
    return person.id
