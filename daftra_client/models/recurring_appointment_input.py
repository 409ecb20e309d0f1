"""RecurringAppointmentInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RecurringAppointmentInput(Input):
    """How an appointment repeats. Its fields are not documented.

    Source: vendor reference 2026-08 (an object without fields).
    """
