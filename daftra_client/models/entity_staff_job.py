"""EntityStaffJob: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Day, Moment

if TYPE_CHECKING:
    from typing import Self


class EntityStaffJob(Record, kw_only=True):
    """Terms of employment of a staff member inside an advance payment.

    Source: documentation.
    """

    staff_id: int | None = None
    """An id from `staff`."""
    join_date: Day | None = None
    """First day of work."""
    probation_end_date: Day | None = None
    """Last day of the probation."""
    contract_duration: int | None = None
    """Length of the contract, in units of `contract_duration_period`."""
    contract_duration_period: str | None = None
    """Unit of the length of the contract; the values are not documented."""
    exit_date: Day | None = None
    """Last day of work."""
    exit_reason: str | None = None
    """Why the person left."""
    fiscal_type: str | None = None
    """Meaning not documented."""
    fiscal_day: str | None = None
    """Day on which the fiscal year starts, presumably."""
    fiscal_month: str | None = None
    """Month in which the fiscal year starts, presumably."""
    created: Moment | None = None
    """When the terms were created."""
    modified: Moment | None = None
    """When the terms were last changed."""

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
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityStaffJob", date_format, is_read=True)
        data |= {
            "staff_id": wire.whole(self.staff_id),
            "join_date": wire.isoformat(self.join_date),
            "probation_end_date": wire.isoformat(self.probation_end_date),
            "contract_duration": wire.whole(self.contract_duration),
            "contract_duration_period": wire.encode_text(
                self.contract_duration_period, "EntityStaffJob.contract_duration_period"
            ),
            "exit_date": wire.isoformat(self.exit_date),
            "exit_reason": wire.encode_text(self.exit_reason, "EntityStaffJob.exit_reason"),
            "fiscal_type": wire.encode_text(self.fiscal_type, "EntityStaffJob.fiscal_type"),
            "fiscal_day": wire.encode_text(self.fiscal_day, "EntityStaffJob.fiscal_day"),
            "fiscal_month": wire.encode_text(self.fiscal_month, "EntityStaffJob.fiscal_month"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
