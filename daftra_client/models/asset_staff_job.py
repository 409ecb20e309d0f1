"""AssetStaffJob: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment

if TYPE_CHECKING:
    from typing import Self


class AssetStaffJob(Record, kw_only=True):
    """Data on the terms on which a staff member is employed.

    Source: documentation (most values are null there); inference (types and meanings of those from their names).
    """

    staff_id: int | None = None
    """Whose data these are, an id from `staff`."""
    join_date: Day | None = None
    """When the person joined."""
    probation_end_date: Day | None = None
    """When the probation ends."""
    contract_duration: int | None = None
    """Length of the contract, in units of `contract_duration_period`."""
    contract_duration_period: str | None = None
    """Unit of the length of the contract. Its values are not documented."""
    exit_date: Day | None = None
    """When the person left."""
    exit_reason: str | None = None
    """Why the person left."""
    fiscal_type: str | None = None
    """Meaning not documented."""
    fiscal_day: str | None = None
    """A day of the month, presumably where the fiscal year of the person begins; "1" in the example."""
    fiscal_month: str | None = None
    """A month, presumably where the fiscal year of the person begins; "1" in the example."""
    created: Moment | None = None
    """When these data were added."""
    modified: Moment | None = None
    """When these data were last changed."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("exit_reason",))

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.join_date
        if v is not None:
            self.join_date = days[v]
        v = self.probation_end_date
        if v is not None:
            self.probation_end_date = days[v]
        v = self.exit_date
        if v is not None:
            self.exit_date = days[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "AssetStaffJob", date_format, is_read=True)
        data |= {
            "staff_id": wire.whole(self.staff_id),
            "join_date": wire.isoformat(self.join_date),
            "probation_end_date": wire.isoformat(self.probation_end_date),
            "contract_duration": wire.whole(self.contract_duration),
            "contract_duration_period": wire.encode_text(
                self.contract_duration_period, "AssetStaffJob.contract_duration_period"
            ),
            "exit_date": wire.isoformat(self.exit_date),
            "exit_reason": wire.encode_text(self.exit_reason, "AssetStaffJob.exit_reason"),
            "fiscal_type": wire.encode_text(self.fiscal_type, "AssetStaffJob.fiscal_type"),
            "fiscal_day": wire.encode_text(self.fiscal_day, "AssetStaffJob.fiscal_day"),
            "fiscal_month": wire.encode_text(self.fiscal_month, "AssetStaffJob.fiscal_month"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
