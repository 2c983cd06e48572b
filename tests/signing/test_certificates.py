"""The certificates have the profile that independent programs accept."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from signing_office import COMPANY, NOW, WRAPPING_KEY, Office, new_office

from malapp.domain.goals import Party
from malapp.signing import identity
from malapp.signing.sign import PadesSigner

YEAR = timedelta(days=365.25)


@pytest.fixture
def authority(office: Office) -> x509.Certificate:
    return x509.load_der_x509_certificate(office.authority[0])


@pytest.fixture
def leaf(office: Office) -> x509.Certificate:
    return x509.load_der_x509_certificate(office.keys[Party.MANAGER][0])


def test_the_authority_may_issue_people_and_nothing_below_them(authority: x509.Certificate) -> None:
    constraints = authority.extensions.get_extension_for_class(x509.BasicConstraints)
    usage = authority.extensions.get_extension_for_class(x509.KeyUsage)

    assert (constraints.critical, constraints.value.ca, constraints.value.path_length) == (True, True, 0)
    assert (usage.critical, usage.value.key_cert_sign, usage.value.crl_sign) == (True, True, True)
    assert not usage.value.digital_signature
    assert authority.subject == authority.issuer
    assert abs(authority.not_valid_after_utc - NOW - 20 * YEAR) < timedelta(days=2)
    authority.verify_directly_issued_by(authority)


def test_a_person_may_sign_documents_and_nothing_else(leaf: x509.Certificate, authority: x509.Certificate) -> None:
    constraints = leaf.extensions.get_extension_for_class(x509.BasicConstraints)
    usage = leaf.extensions.get_extension_for_class(x509.KeyUsage)
    extended = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage)

    assert (constraints.critical, constraints.value.ca) == (True, False)
    assert (usage.critical, usage.value.digital_signature, usage.value.content_commitment) == (True, True, True)
    assert not usage.value.key_cert_sign
    assert {oid.dotted_string for oid in extended.value} == {
        "1.3.6.1.5.5.7.3.36",
        ExtendedKeyUsageOID.EMAIL_PROTECTION.dotted_string,
    }
    assert isinstance(leaf.public_key(), ec.EllipticCurvePublicKey)
    assert leaf.public_key().curve.name == "secp256r1"
    assert leaf.signature_hash_algorithm is not None
    assert leaf.signature_hash_algorithm.name == "sha256"
    leaf.verify_directly_issued_by(authority)


def test_a_person_is_named_by_name_company_and_id(leaf: x509.Certificate) -> None:
    subject = {oid: leaf.subject.get_attributes_for_oid(oid)[0].value for oid in identity_oids()}

    assert subject == {
        NameOID.COMMON_NAME: "Silje Nygård",
        NameOID.ORGANIZATION_NAME: COMPANY,
        NameOID.SERIAL_NUMBER: str(UUID(int=0xA1)),
    }


def identity_oids() -> tuple[x509.ObjectIdentifier, ...]:
    return NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.SERIAL_NUMBER


def test_keys_are_linked_by_identifiers(leaf: x509.Certificate, authority: x509.Certificate) -> None:
    issuer = leaf.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
    own = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest

    assert issuer == own


def test_a_leaf_is_valid_for_15_years_but_never_longer_than_its_authority(leaf: x509.Certificate) -> None:
    office = new_office()
    late = NOW + 10 * YEAR
    certificate, _ = office.signer.new_key(
        office.authority,
        WRAPPING_KEY,
        person_id=UUID(int=1),
        name="Thea Brekke",
        passphrase="x",
        now=late,
        is_demo=True,
    )
    ends = x509.load_der_x509_certificate(certificate).not_valid_after_utc

    assert abs(leaf.not_valid_after_utc - NOW - 15 * YEAR) < timedelta(days=2)
    assert ends == x509.load_der_x509_certificate(office.authority[0]).not_valid_after_utc


def test_a_clock_set_back_by_some_hours_does_no_harm(leaf: x509.Certificate) -> None:
    assert leaf.not_valid_before_utc == NOW - timedelta(days=1)


@pytest.mark.parametrize(
    "name", ["Åse Ødegård", "A" * 200, "Ø" * 200, "Ægir Þórðarson-" * 12, "e\u0301" * 100], ids=["short", *"abcd"]
)
def test_names_of_any_length_get_a_certificate_that_names_them(name: str, office: Office) -> None:
    person_id = UUID(int=7)
    certificate, _ = office.signer.new_key(
        office.authority, WRAPPING_KEY, person_id=person_id, name=name, passphrase="x", now=NOW, is_demo=True
    )
    common_name = x509.load_der_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)

    assert common_name[0].value == identity.certificate_name(name)
    assert office.signer.names(certificate, person_id, name)
    assert not office.signer.names(certificate, person_id, "Kari " + name)
    assert not office.signer.names(certificate, UUID(int=8), name)


def test_pem_and_der_are_the_same_certificate(office: Office) -> None:
    der = office.authority[0]
    pem = office.signer.to_pem(der)

    assert pem.startswith(b"-----BEGIN CERTIFICATE-----")
    assert office.signer.to_der(pem) == der
    assert office.signer.to_der(b"\n" + pem) == der
    assert office.signer.to_der(der) == der


@pytest.mark.parametrize("garbage", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_what_is_no_certificate_is_refused(garbage: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        PadesSigner().to_der(garbage)


def test_the_fingerprint_is_the_one_everybody_computes(
    office: Office, need: Callable[..., None], tmp_path: Path
) -> None:
    need("openssl")
    pem = tmp_path / "ca.pem"
    pem.write_bytes(office.signer.to_pem(office.authority[0]))
    shown = subprocess.run(
        ["openssl", "x509", "-in", str(pem), "-noout", "-fingerprint", "-sha256"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert shown.partition("=")[2].strip().replace(":", "").lower() == office.signer.fingerprint(office.authority[0])


def test_openssl_accepts_the_chain_for_signing(office: Office, need: Callable[..., None], tmp_path: Path) -> None:
    need("openssl")
    files = {"ca.pem": office.authority[0], "leaf.pem": office.keys[Party.EMPLOYEE][0]}
    for name, certificate in files.items():
        (tmp_path / name).write_bytes(office.signer.to_pem(certificate))
    at = str(int(datetime(2026, 6, 1, tzinfo=UTC).timestamp()))
    done = subprocess.run(
        ["openssl", "verify", "-x509_strict", "-purpose", "smimesign", "-attime", at, "-CAfile", "ca.pem", "leaf.pem"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout.strip()) == (0, "leaf.pem: OK"), done.stderr
