"""RecurringAppointmentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RecurringAppointmentInput(Input):
    """How an appointment repeats. Daftra may take further fields.

    Source: vendor reference 2026-08 (appointments of invoices and estimates; for clients an object without fields).
    """

    end_date: datetime.date | None | Unset = UNSET
    """Last day of the series, in ISO."""
    period_unit: int | None | Unset = UNSET
    """Number of units between two appointments."""
    unit_count: int | None | Unset = UNSET
    """Number of appointments."""
    unit_name: str | None | Unset = UNSET
    """Unit of the interval: `day`, `week` or `month`. The examples of the reference have `weekly` and `Monthly`."""
