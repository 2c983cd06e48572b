"""Certificates: the company's own authority and one leaf for each person (X.509, RFC 5280).

The profile is the one that pyHanko, poppler, OpenSSL and mutool all accept (design: pdf): EC P-256, the leaf with
digitalSignature and nonRepudiation, extended use documentSigning and emailProtection (without the latter NSS reports an
unknown problem), no distribution point because nothing is ever fetched.
"""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import datetime, timedelta
from uuid import UUID

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

AUTHORITY_YEARS = 20
LEAF_YEARS = 15  # as long as a signed record may have to be kept; use of the key ends when it is destroyed
NAME_BYTES = 64  # upper bound of the common name in X.520
_CLOCK_SLACK = timedelta(days=1)  # a clock that is set right afterwards must not make the first signature invalid
_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336


def certificate_name(name: str) -> str:
    """``name`` as it stands in a certificate: NFC, cut to 64 bytes of UTF-8."""
    return unicodedata.normalize("NFC", name).encode()[:NAME_BYTES].decode(errors="ignore")


def fingerprint(certificate: bytes) -> str:
    """Lower-case hexadecimal SHA-256 of a DER certificate."""
    return hashlib.sha256(certificate).hexdigest()


def to_pem(certificate: bytes) -> bytes:
    """A DER certificate as PEM."""
    return x509.load_der_x509_certificate(certificate).public_bytes(serialization.Encoding.PEM)


def to_der(certificate: bytes) -> bytes:
    """A certificate in PEM or DER as DER; ValueError when it is neither."""
    is_pem = certificate.lstrip().startswith(b"-----")
    load = x509.load_pem_x509_certificate if is_pem else x509.load_der_x509_certificate
    return load(certificate).public_bytes(serialization.Encoding.DER)


def new_private_key() -> ec.EllipticCurvePrivateKey:
    """A fresh EC P-256 key."""
    return ec.generate_private_key(ec.SECP256R1())


def authority_certificate(key: ec.EllipticCurvePrivateKey, company: str, now: datetime) -> bytes:
    """The self-signed certificate of ``company``'s own authority, DER, valid 20 years."""
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, certificate_name(company)),
            x509.NameAttribute(NameOID.COMMON_NAME, certificate_name(company)),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "malapp CA"),
        ]
    )
    start, end = _lifetime(now, AUTHORITY_YEARS)
    builder = _builder(name, name, key.public_key(), start, end)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_key_usage(key_cert_sign=True, crl_sign=True), critical=True)
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def person_certificate(
    public_key: ec.EllipticCurvePublicKey,
    authority: tuple[bytes, ec.EllipticCurvePrivateKey],
    *,
    person_id: UUID,
    name: str,
    now: datetime,
) -> bytes:
    """A leaf for ``name``, DER, valid 15 years but never longer than its authority; serialNumber is the person's id."""
    issuer = x509.load_der_x509_certificate(authority[0])
    company = issuer.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, company),
            x509.NameAttribute(NameOID.COMMON_NAME, certificate_name(name)),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, str(person_id)),
        ]
    )
    start, end = _lifetime(now, LEAF_YEARS)
    builder = _builder(subject, issuer.subject, public_key, start, min(end, issuer.not_valid_after_utc))
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_key_usage(digital_signature=True, content_commitment=True), critical=True)
    builder = builder.add_extension(
        x509.ExtendedKeyUsage([_DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
    )
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(authority[1].public_key()), critical=False
    )
    return builder.sign(authority[1], hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def names(certificate: bytes, person_id: UUID, name: str) -> bool:
    """Whether the subject of ``certificate`` (DER) is this person under this name."""
    subject = x509.load_der_x509_certificate(certificate).subject
    found = [subject.get_attributes_for_oid(oid) for oid in (NameOID.SERIAL_NUMBER, NameOID.COMMON_NAME)]
    return [[entry.value for entry in entries] for entries in found] == [[str(person_id)], [certificate_name(name)]]


def belongs(certificate: bytes, key: ec.EllipticCurvePrivateKey) -> bool:
    """Whether ``key`` is the one ``certificate`` speaks of."""
    return x509.load_der_x509_certificate(certificate).public_key() == key.public_key()


def _builder(
    subject: x509.Name, issuer: x509.Name, public_key: ec.EllipticCurvePublicKey, start: datetime, end: datetime
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public_key)
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(start).not_valid_after(end)
    return builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)


def _key_usage(**wanted: bool) -> x509.KeyUsage:
    names = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: wanted.get(name, False) for name in names})


def _lifetime(now: datetime, years: int) -> tuple[datetime, datetime]:
    start = aware(now).replace(microsecond=0)
    return start - _CLOCK_SLACK, start + timedelta(days=round(365.25 * years))


def aware(now: datetime) -> datetime:
    """``now`` with its offset from UTC; a time without one is the computer's own."""
    return now if now.tzinfo else now.astimezone()
