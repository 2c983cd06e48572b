"""The company's own certificate authority: made at the first need, sealed by the workspace."""

from __future__ import annotations

from malapp.application.desk import Desk, only_company
from malapp.application.ports import Signer, UnitOfWork
from malapp.domain.signatures import Authority

AUTHORITY_KEY_PURPOSE = "company authority key v1"


def authority_of(work: UnitOfWork, desk: Desk, signer: Signer) -> Authority:
    """The company's authority, made now if there is none yet."""
    existing = work.authorities.find()
    if existing:
        return existing[0]
    certificate, wrapped = signer.new_authority(
        only_company(work).name, desk.workspace.derive_key(AUTHORITY_KEY_PURPOSE), desk.now()
    )
    authority = Authority(desk.new_id(), certificate, wrapped, desk.now())
    work.authorities.save(authority)
    work.audit("authority.made", None, "authorities", authority.id)
    return authority
