"""A company with its own authority and two people who sign."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String
from record_samples import RECORD

from malapp.domain.goals import Party
from malapp.domain.records import RecordContent, canonical_json
from malapp.domain.signatures import SIGNATURE_FIELDS
from malapp.signing.sign import PadesSigner

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
COMPANY = "Fjellbris Klima AS"
WRAPPING_KEY = bytes(range(32))
PEOPLE = {
    Party.MANAGER: (UUID(int=0xA1), "Silje Nygård"),
    Party.EMPLOYEE: (UUID(int=0xB2), "Thea Brekke"),
}
Key = tuple[bytes, bytes]


def passphrase(role: Party) -> str:
    """The passphrase the role's key opens with."""
    return f"blåbær på fjellet {role.value}"


@dataclass(frozen=True)
class Office:
    """One authority, one key for each role."""

    signer: PadesSigner
    authority: Key
    keys: dict[Party, Key] = field(repr=False)
    now: datetime = NOW

    def sign(self, pdf: bytes, role: Party, *, key: Key | None = None, words: str = "", look: bytes = b"") -> bytes:
        """``pdf`` with the signature of ``role``, made with another ``key`` when one is given."""
        return self.signer.sign(
            pdf,
            role=role,
            key=key or self.keys[role],
            passphrase=words or passphrase(role),
            authority=self.authority[0],
            appearance=look or plain_look(*self.signer.field_size(pdf, role)),
            now=self.now,
        )

    def sign_both(self, pdf: bytes, first: Party = Party.EMPLOYEE) -> bytes:
        """``pdf`` signed by both, ``first`` first."""
        (second,) = set(Party) - {first}
        return self.sign(self.sign(pdf, first), second)


def new_office(company: str = COMPANY, now: datetime = NOW) -> Office:
    """An office of ``company``; two offices of one name are each other's look-alikes."""
    signer = PadesSigner()
    authority = signer.new_authority(company, WRAPPING_KEY, now)
    keys = {
        role: signer.new_key(
            authority,
            WRAPPING_KEY,
            person_id=person_id,
            name=name,
            passphrase=passphrase(role),
            now=now,
            is_demo=True,
        )
        for role, (person_id, name) in PEOPLE.items()
    }
    return Office(signer, authority, keys, now)


def record_for(office: Office, **changes: Any) -> RecordContent:
    """The agreed record of the two, under the authority of ``office``."""
    names = {role: {"id": str(person_id), "name": name} for role, (person_id, name) in PEOPLE.items()}
    record = replace(
        RECORD,
        company=COMPANY,
        employee=replace(RECORD.employee, **names[Party.EMPLOYEE]),
        manager=replace(RECORD.manager, **names[Party.MANAGER]),
        authority_fingerprint=office.signer.fingerprint(office.authority[0]),
    )
    return replace(record, **changes)


def bare_summary(record: RecordContent) -> bytes:
    """The least PDF that can be signed like a summary: a page, the two fields, the record embedded."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Contents = pdf.make_stream(b"q 0 0 1 rg 50 700 100 50 re f Q")
    fields = [
        _signature_field(pdf, page, name, 60 + 260 * place) for place, name in enumerate(SIGNATURE_FIELDS.values())
    ]
    page.Annots = Array(fields)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(fields), SigFlags=3))
    pdf.attachments["record.json"] = AttachedFileSpec(
        pdf, canonical_json(record), filename="record.json", mime_type="application/json", relationship=Name.Data
    )
    out = io.BytesIO()
    pdf.save(out, min_version="1.7")
    return out.getvalue()


def plain_look(width: float, height: float) -> bytes:
    """A signature that is one stroke."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width, height))
    page.Contents = pdf.make_stream(b"0.1 0.1 0.4 RG 2 w 10 10 m %d %d l S" % (width - 10, height - 10))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _signature_field(pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, left: int) -> pikepdf.Object:
    lock = Dictionary(Type=Name.SigFieldLock, Action=Name.Include, Fields=Array([String(name)]))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(name),
            Rect=Array([left, 100, left + 200, 160]),
            F=4,
            P=page.obj,
            Lock=lock,
        )
    )
