"""Staff: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._staff_fields import StaffFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Staff(StaffFields):
    """An employee or user of the account. The record holds personal data; keep it out of logs."""
