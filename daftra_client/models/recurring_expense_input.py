"""RecurringExpenseInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RecurringExpenseInput(Input):
    """How an expense or income is repeated. Its fields are not documented."""
