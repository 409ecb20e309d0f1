"""RecurringAppointmentInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RecurringAppointmentInput(Input):
    """How an appointment repeats. It counts only for appointments with `recurring`."""

    end_date: datetime.date | None | Unset = UNSET
    """Last day of the series, in ISO."""
    period_unit: int | None | Unset = UNSET
    """Interval between two appointments, counted in `unit_name`."""
    unit_count: int | None | Unset = UNSET
    """Number of appointments in the series."""
    unit_name: str | None | Unset = UNSET
    """Unit of the interval: `day`, `week` or `month`; samples have `weekly` and `Monthly`. Further units are
    possible."""
