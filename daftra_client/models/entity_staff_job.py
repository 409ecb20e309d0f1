"""EntityStaffJob: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("contract_duration")
            self.contract_duration = v if type(v) in INTEGER else wire.integer(v)
            v = get("contract_duration_period")
            self.contract_duration_period = v if type(v) in TEXT else wire.text(v)
            self.created = wire.timestamp(get("created"), date_format)
            self.exit_date = wire.date(get("exit_date"), date_format)
            v = get("exit_reason")
            self.exit_reason = v if type(v) in TEXT else wire.text(v)
            v = get("fiscal_day")
            self.fiscal_day = v if type(v) in TEXT else wire.text(v)
            v = get("fiscal_month")
            self.fiscal_month = v if type(v) in TEXT else wire.text(v)
            v = get("fiscal_type")
            self.fiscal_type = v if type(v) in TEXT else wire.text(v)
            self.join_date = wire.date(get("join_date"), date_format)
            self.modified = wire.timestamp(get("modified"), date_format)
            self.probation_end_date = wire.date(get("probation_end_date"), date_format)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
