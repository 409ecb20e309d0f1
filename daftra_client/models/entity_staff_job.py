"""EntityStaffJob: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityStaffJob(Record):
    """Terms of employment of a staff member inside an advance payment.

    Source: documentation.
    """

    staff_id: int | None = None
    """An id from `staff`."""
    join_date: datetime.date | None = None
    """First day of work."""
    probation_end_date: datetime.date | None = None
    """Last day of the probation."""
    contract_duration: int | None = None
    """Length of the contract, in units of `contract_duration_period`."""
    contract_duration_period: str | None = None
    """Unit of the length of the contract; the values are not documented."""
    exit_date: datetime.date | None = None
    """Last day of work."""
    exit_reason: str | None = None
    """Why the person left."""
    fiscal_type: str | None = None
    """The meaning is not documented."""
    fiscal_day: str | None = None
    """Day on which the fiscal year presumably starts."""
    fiscal_month: str | None = None
    """Month in which the fiscal year presumably starts."""
    created: datetime.datetime | None = None
    """When the terms were created."""
    modified: datetime.datetime | None = None
    """When the terms were last changed."""
