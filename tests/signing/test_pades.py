"""Signing a summary: keys, passphrases, the increment, the look."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.reader import PdfFileReader
from signing_office import NOW, PEOPLE, WRAPPING_KEY, Office, new_office, passphrase, plain_look

from malapp.application.troubles import UnreadablePdf, WrongPassphrase
from malapp.domain.goals import Party
from malapp.signing import identity, pades, sealing


def test_nothing_heavy_is_imported_before_the_first_signature() -> None:
    program = (
        "import sys, malapp.signing.sign, malapp.signing.verify\n"
        "heavy = {'pyhanko', 'cryptography', 'asn1crypto', 'pyhanko_certvalidator', 'aiohttp'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("first", Party)
def test_signing_only_adds_to_the_file(first: Party, office: Office, summary: bytes) -> None:
    once = office.sign(summary, first)
    (second,) = set(Party) - {first}
    twice = office.sign(once, second)

    assert once.startswith(summary)
    assert twice.startswith(once)
    assert len(twice) - len(once) < 60_000


def test_signing_changes_nothing_that_describes_the_document(summary: bytes, signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(summary)) as before, pikepdf.open(io.BytesIO(signed)) as after:
        assert after.pdf_version == before.pdf_version
        assert "/Version" not in after.Root
        assert dict(after.docinfo) == dict(before.docinfo)
        assert after.Root.get("/Metadata") == before.Root.get("/Metadata")


def test_a_signature_is_pades_with_sha256_and_the_first_one_certifies(signed: bytes) -> None:
    first, second = PdfFileReader(io.BytesIO(signed)).embedded_signatures

    assert [first.field_name, second.field_name] == ["sig_employee", "sig_manager"]
    assert {str(each.sig_object["/SubFilter"]) for each in (first, second)} == {"/ETSI.CAdES.detached"}
    assert {each.md_algorithm for each in (first, second)} == {"sha256"}
    assert first.docmdp_level is not None
    assert first.docmdp_level.name == "FILL_FORMS"
    assert PdfFileReader(io.BytesIO(signed)).root["/Perms"]["/DocMDP"]["/Name"] == "Thea Brekke"


def test_the_time_of_signing_is_the_one_given(office: Office, summary: bytes) -> None:
    oslo = timezone(timedelta(hours=1))
    pdf = office.signer.sign(
        summary,
        role=Party.MANAGER,
        key=office.keys[Party.MANAGER],
        passphrase=passphrase(Party.MANAGER),
        authority=office.authority[0],
        appearance=plain_look(200, 60),
        now=datetime(2026, 3, 5, 14, 30, tzinfo=oslo),
    )
    (signature,) = PdfFileReader(io.BytesIO(pdf)).embedded_signatures

    assert signature.self_reported_timestamp == datetime(2026, 3, 5, 13, 30, tzinfo=UTC)


def test_a_time_without_offset_is_the_computers_own() -> None:
    on_the_wall = datetime(2026, 7, 1, 12, 0, tzinfo=UTC).replace(tzinfo=None)

    assert identity.aware(on_the_wall).astimezone(UTC) == datetime(2026, 7, 1, 10, 0, tzinfo=UTC)


def test_the_look_fills_the_field(office: Office, summary: bytes) -> None:
    width, height = office.signer.field_size(summary, Party.EMPLOYEE)
    pdf = office.sign(summary, Party.EMPLOYEE, look=plain_look(width, height))

    with pikepdf.open(io.BytesIO(pdf)) as document:
        (field,) = (each for each in document.Root.AcroForm.Fields if each.T == "sig_employee")
        form = field.AP.N
        assert [float(edge) for edge in sorted(form.BBox)] == pytest.approx([0, 0, height, width], abs=1)
        assert b"/Look Do" in form.read_bytes()
        assert b" RG " in form.Resources.XObject.Look.read_bytes()


def test_a_wrong_passphrase_signs_nothing(office: Office, summary: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        office.sign(summary, Party.EMPLOYEE, words="something else")


def test_nobody_elses_passphrase_opens_a_key(office: Office) -> None:
    opens = {
        (role, other): office.signer.passphrase_opens(office.keys[role][1], passphrase(other))
        for role in Party
        for other in Party
    }

    assert opens == {(role, other): role is other for role in Party for other in Party}


def test_a_passphrase_means_the_same_on_every_keyboard(office: Office) -> None:
    typed_apart = "bla\u030aba\u0308r"  # å and ä as letter and mark, as macOS may give them
    key = identity.new_private_key()
    sealed = sealing.seal_with_passphrase(key, "bl\u00e5b\u00e4r", sealing.CHEAP)

    assert office.signer.passphrase_opens(sealed, typed_apart)


def test_a_real_key_costs_64_mebibytes_and_three_passes_a_guess_and_a_demo_key_little(office: Office) -> None:
    person_id, name = PEOPLE[Party.EMPLOYEE]
    _, sealed = office.signer.new_key(
        office.authority, WRAPPING_KEY, person_id=person_id, name=name, passphrase="eplekake med fløte", now=NOW
    )
    head = len(sealing.PERSON_MARK)

    assert sealed[head : head + 12] == (65536).to_bytes(4) + (3).to_bytes(4) + (4).to_bytes(4)
    assert office.keys[Party.EMPLOYEE][1][head : head + 4] == (1024).to_bytes(4)
    assert office.signer.passphrase_opens(sealed, "eplekake med fløte")
    assert not office.signer.passphrase_opens(sealed, "eplekake")


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_key_never_opens(data: st.DataObject) -> None:
    key = identity.new_private_key()
    sealed = sealing.seal_with_passphrase(key, "ord", sealing.Cost(memory=8, passes=1, lanes=1))
    offset = data.draw(st.integers(0, len(sealed) - 1))
    damaged = sealed[:offset] + bytes([sealed[offset] ^ (1 << data.draw(st.integers(0, 1)))]) + sealed[offset + 1 :]

    with pytest.raises((WrongPassphrase, ValueError)):
        sealing.open_with_passphrase(damaged, "ord")


def test_a_key_that_asks_for_all_memory_is_refused() -> None:
    greedy = sealing.PERSON_MARK + (0xFFFFFFFF).to_bytes(4) + (1).to_bytes(4) * 2 + bytes(16 + 12 + 32)

    with pytest.raises(ValueError, match="not a sealed key"):
        sealing.open_with_passphrase(greedy, "ord")


def test_the_authority_key_opens_only_under_the_workspaces_own_key(office: Office) -> None:
    person_id, name = PEOPLE[Party.EMPLOYEE]

    with pytest.raises(ValueError, match="sealed under another key"):
        office.signer.new_key(
            office.authority, bytes(32), person_id=person_id, name=name, passphrase="x", now=NOW, is_demo=True
        )


def test_a_key_and_a_certificate_that_do_not_belong_together_sign_nothing(office: Office, summary: bytes) -> None:
    mixed = (office.keys[Party.MANAGER][0], office.keys[Party.EMPLOYEE][1])

    with pytest.raises(ValueError, match="not the certificate's"):
        office.sign(summary, Party.MANAGER, key=mixed, words=passphrase(Party.EMPLOYEE))


def test_a_signed_field_is_not_signed_again(office: Office, signed: bytes) -> None:
    with pytest.raises(ValueError, match="signed already"):
        office.sign(signed, Party.MANAGER)


def test_a_document_without_the_fields_is_not_signed(office: Office) -> None:
    with pytest.raises(ValueError, match="no field sig_manager"):
        office.signer.field_size(plain_look(200, 60), Party.MANAGER)


@pytest.mark.parametrize("garbage", [b"", b"hello", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<<>>\n%%EOF"])
def test_what_is_no_pdf_is_not_signed(garbage: bytes, office: Office) -> None:
    with pytest.raises(UnreadablePdf):
        office.signer.field_size(garbage, Party.MANAGER)
    with pytest.raises(UnreadablePdf):
        office.sign(garbage, Party.MANAGER, look=plain_look(200, 60))


def test_signing_works_while_another_thread_runs_an_event_loop_of_its_own(office: Office, summary: bytes) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        signed = list(pool.map(lambda role: office.sign(summary, role), Party))

    assert all(len(pdf) > len(summary) for pdf in signed)


def test_a_private_key_never_shows_in_a_representation(office: Office) -> None:
    key = identity.new_private_key()
    hand = pades.Hand(certificate=b"", key=key, authority=b"", appearance=b"")

    assert repr(key) not in repr(hand)


def test_every_authority_is_its_own(office: Office) -> None:
    assert new_office().authority[0] != office.authority[0]
