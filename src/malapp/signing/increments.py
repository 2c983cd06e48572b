"""What may follow the frozen pages in a summary: one incremental update for each signature, and nothing else.

pyHanko's default difference policy also lets document information, metadata and validation data change, because other
programs do that. malapp never does, so it is refused here.
"""

from __future__ import annotations

from collections.abc import Sequence

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DiffResult,
    FormUpdatingRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import EmbeddedPdfSignature, SignatureCoverageLevel

#: Against the frozen revision, the first signature adds /Perms (it certifies), /Extensions, and the flag "append only".
_SIGNATURES_ONLY = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(  # type: ignore[no-untyped-call]
            ignored_keys=frozenset({"/AcroForm", "/Extensions", "/Perms"})
        ),
        XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
    ],
    form_rule=FormUpdatingRule(
        field_rules=[SigFieldModificationRule()], ignored_acroform_keys=frozenset({"/Fields", "/SigFlags"})
    ),
)


def nothing_follows(signatures: Sequence[EmbeddedPdfSignature], reader: PdfFileReader) -> bool:
    """Whether there is one revision for each signature after the frozen one, and no byte after the last signature."""
    revisions = [signature.signed_revision for signature in signatures]
    ends = signatures[-1].evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE
    return ends and revisions == list(range(1, reader.total_revisions))


def only_signatures_added(signatures: Sequence[EmbeddedPdfSignature], reader: PdfFileReader) -> bool:
    """Whether the revisions after the frozen one fill in signature fields and change nothing else."""
    outcome = _SIGNATURES_ONLY.review_file(reader, 0, doc_mdp=MDPPerm.FILL_FORMS)
    if not isinstance(outcome, DiffResult) or outcome.modification_level > ModificationLevel.FORM_FILLING:
        return False
    return _certifies(signatures[0], reader)


def _certifies(first: EmbeddedPdfSignature, reader: PdfFileReader) -> bool:
    permissions = reader.root["/Perms"]
    entries = set(permissions.keys())
    certified_by = permissions.get_value_as_reference("/DocMDP")
    return (
        entries == {"/DocMDP"}
        and certified_by == first.sig_object.container_ref
        and first.docmdp_level == MDPPerm.FILL_FORMS
    )
