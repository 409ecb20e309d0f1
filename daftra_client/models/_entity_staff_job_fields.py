"""EntityStaffJobFields: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import ClassVar

from .._codec.record import Record
from .._codec.shared_fields import shared_fields


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class EntityStaffJobFields(Record):
    """Terms of employment of a staff member inside an advance payment."""

    staff_id: int | None = None
    """The staff member whom these data describe, an id from `staff`."""
    join_date: datetime.date | None = None
    """When the person joined."""
    probation_end_date: datetime.date | None = None
    """When the probation ends."""
    contract_duration: int | None = None
    """Length of the contract, in units of `contract_duration_period`."""
    contract_duration_period: str | None = None
    """Unit of the length of the contract. Its values are not documented."""
    exit_date: datetime.date | None = None
    """When the person left."""
    exit_reason: str | None = None
    """Why the person left."""
    fiscal_type: str | None = None
    """The meaning is not documented."""
    fiscal_day: str | None = None
    """A day of the month, presumably the start of the fiscal year of the person; "1" in the example."""
    fiscal_month: str | None = None
    """A month, presumably the start of the fiscal year of the person; "1" in the example."""
    created: datetime.datetime | None = None
    """When the data were added."""
    modified: datetime.datetime | None = None
    """When the data were last changed."""

    __slots__ = ()
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("exit_reason",))
    _KEY_ORDER: ClassVar[str] = (
        "staff_id join_date probation_end_date contract_duration contract_duration_period exit_date exit_reason "
        "fiscal_type fiscal_day fiscal_month created modified"
    )
