"""The company: its name, whose customs it follows, the notice of an invitation, and how it works with goals."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Country
from malapp.domain.people import SmartVariant
from malapp.domain.periods import PeriodLength
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.languages import NAMES
from malapp.ui.panels.settings.terms_card import TermsCard
from malapp.ui.shell.context import AppContext


class CompanyPage(ScrollPage):
    """Saves as one writes, and can be undone."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form = SavedForm(FormSpec(self._fields()))
        self._form.edited.connect(self._save)
        self._state = AutosaveLabel()
        self.body.addWidget(Card(self.tr("Company")).add(self._form).add(self._state))
        self._goals = SavedForm(FormSpec(self._goal_fields()))
        self._goals.edited.connect(self._save)
        self.body.addWidget(Card(self.tr("Goals")).add(self._goals))
        self._terms = TermsCard(context)
        self.body.addWidget(self._terms)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what is stored."""
        company = self._context.services.people.company()
        values = {
            "name": company.name,
            "country": company.country,
            "language": company.language,
            "notice_days": float(company.notice_days),
        }
        self._form.show_stored(values, is_another=False)
        about_goals = {name: getattr(company, name) for name in ("smart_variant", "period_length", "uses_okr")}
        self._goals.show_stored(about_goals, is_another=False)
        self._terms.refresh()

    def flush(self) -> None:
        """Store what has been typed."""
        for form in self._forms:
            form.flush()

    @property
    def _forms(self) -> tuple[SavedForm, SavedForm]:
        return (self._form, self._goals)

    def _fields(self) -> tuple[FieldSpec, ...]:
        countries = (
            Option(Country.NORWAY, self.tr("Norway")),
            Option(Country.SWEDEN, self.tr("Sweden")),
            Option(Country.DENMARK, self.tr("Denmark")),
        )
        languages = tuple(Option(language, name) for language, name in NAMES.items())
        return (
            FieldSpec("name", FieldKind.TEXT, self.tr("Name of the company"), longest=200),
            FieldSpec("country", FieldKind.CHOICE, self.tr("Country"), options=countries, is_half=True),
            FieldSpec(
                "language", FieldKind.CHOICE, self.tr("Language of new documents"), options=languages, is_half=True
            ),
            FieldSpec(
                "notice_days",
                FieldKind.NUMBER,
                self.tr("Least notice for a conversation"),
                hint=self.tr("How many days before the conversation the invitation is given; 7 to 10 is usual."),
                unit=self.tr("days"),
                decimals=0,
            ),
        )

    def _goal_fields(self) -> tuple[FieldSpec, ...]:
        words = texts(self._context.language)
        variants = tuple(Option(variant, words(f"smart.about.{variant.value}")) for variant in SmartVariant)
        lengths = (
            Option(PeriodLength.QUARTER, self.tr("A quarter")),
            Option(PeriodLength.TERTIAL, self.tr("Four months")),
            Option(PeriodLength.HALF_YEAR, self.tr("Half a year")),
            Option(PeriodLength.YEAR, self.tr("A year")),
        )
        return (
            FieldSpec(
                "smart_variant",
                FieldKind.CHOICE,
                self.tr("The A in SMART"),
                hint=self.tr("Which of the four readings of SMART the guide and the help use."),
                options=variants,
            ),
            FieldSpec("period_length", FieldKind.CHOICE, self.tr("Length of a period"), options=lengths, is_half=True),
            FieldSpec(
                "uses_okr",
                FieldKind.CHECK,
                self.tr("Use objectives and key results (OKR)"),
                hint=self.tr("OKR needs good leadership and a clear structure first; the overview helps you see."),
            ),
        )

    def _save(self, field: str, value: object) -> None:
        services = self._context.services
        if isinstance(value, float):
            value = int(value)
        elif value is None:
            value = 0
        form = next(form for form in self._forms if form.has(field))
        try:
            services.people.edit_company(services.session.actor(), **{field: value})
        except (RuleViolation, Trouble) as error:
            sentence = texts(self._context.language).sentence(error)
            form.answer(field, sentence)
            self._state.show_failed(sentence)
        else:
            form.answer(field, "")
            self._state.show_saved(self._context.clock())
