"""Is a task suited for a target at all, and what the target may make blind for (S3-15 to S3-18)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

UNSUITED_FROM = 2  # coach.md C-8: two "no"


class YesNo(StrEnum):
    """An answer that may still be open."""

    OPEN = "open"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class SuitabilityTest:
    """Five questions (coach.md C-8, unsuited) and three about fixation on one aspect, one number, one group (S3-16)."""

    id: UUID
    goal_id: UUID
    influence: YesNo = YesNo.OPEN
    main_part: YesNo = YesNo.OPEN
    data: YesNo = YesNo.OPEN
    harmless: YesNo = YesNo.OPEN
    stable: YesNo = YesNo.OPEN
    one_aspect: str = ""
    one_number: str = ""
    one_group: str = ""

    @property
    def is_unsuited(self) -> bool:
        """Whether following the task by dialogue, without a target, should be offered (S3-17)."""
        answers = (self.influence, self.main_part, self.data, self.harmless, self.stable)
        return sum(answer is YesNo.NO for answer in answers) >= UNSUITED_FROM
