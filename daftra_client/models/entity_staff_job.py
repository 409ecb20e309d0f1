"""EntityStaffJob: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStaffJob(Model):
    """Terms of employment of a staff member inside an advance payment.

    Source: documentation.
    """

    contract_duration: int | None = None
    """Length of the contract, in units of `contract_duration_period`."""
    contract_duration_period: str | None = None
    """Unit of the length of the contract; the values are not documented."""
    created: datetime.datetime | None = None
    """When the terms were created."""
    exit_date: datetime.date | None = None
    """Last day of work."""
    exit_reason: str | None = None
    """Why the person left."""
    fiscal_day: str | None = None
    """Day on which the fiscal year starts, presumably."""
    fiscal_month: str | None = None
    """Month in which the fiscal year starts, presumably."""
    fiscal_type: str | None = None
    """Meaning not documented."""
    join_date: datetime.date | None = None
    """First day of work."""
    modified: datetime.datetime | None = None
    """When the terms were last changed."""
    probation_end_date: datetime.date | None = None
    """Last day of the probation."""
    staff_id: int | None = None
    """An id from `staff`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "contract_duration",
            "contract_duration_period",
            "created",
            "exit_date",
            "exit_reason",
            "fiscal_day",
            "fiscal_month",
            "fiscal_type",
            "join_date",
            "modified",
            "probation_end_date",
            "staff_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["contract_duration"]
        self.contract_duration = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["contract_duration_period"]
        self.contract_duration_period = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.exit_date = days[row["exit_date"]]
        v = row["exit_reason"]
        self.exit_reason = v if v is None or type(v) is str else wire.text(v)
        v = row["fiscal_day"]
        self.fiscal_day = v if v is None or type(v) is str else wire.text(v)
        v = row["fiscal_month"]
        self.fiscal_month = v if v is None or type(v) is str else wire.text(v)
        v = row["fiscal_type"]
        self.fiscal_type = v if v is None or type(v) is str else wire.text(v)
        self.join_date = days[row["join_date"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        self.probation_end_date = days[row["probation_end_date"]]
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "contract_duration": wire.encode_integer(self.contract_duration, "EntityStaffJob.contract_duration"),
            "contract_duration_period": wire.encode_text(
                self.contract_duration_period, "EntityStaffJob.contract_duration_period"
            ),
            "created": wire.isoformat(self.created),
            "exit_date": wire.isoformat(self.exit_date),
            "exit_reason": wire.encode_text(self.exit_reason, "EntityStaffJob.exit_reason"),
            "fiscal_day": wire.encode_text(self.fiscal_day, "EntityStaffJob.fiscal_day"),
            "fiscal_month": wire.encode_text(self.fiscal_month, "EntityStaffJob.fiscal_month"),
            "fiscal_type": wire.encode_text(self.fiscal_type, "EntityStaffJob.fiscal_type"),
            "join_date": wire.isoformat(self.join_date),
            "modified": wire.isoformat(self.modified),
            "probation_end_date": wire.isoformat(self.probation_end_date),
            "staff_id": wire.encode_integer(self.staff_id, "EntityStaffJob.staff_id"),
        }
        return data
