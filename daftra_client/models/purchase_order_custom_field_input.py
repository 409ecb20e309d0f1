"""PurchaseOrderCustomFieldInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderCustomFieldInput(Input):
    """A custom field as requests send it with a purchase document.

    Source: request sample (purchase debit note); inference for purchase invoices.
    """

    id: int | None | Unset = UNSET
    """Id of an existing row, only for updates, so that the row keeps its identity."""
    label: str | None | Unset = UNSET
    """Name of the field."""
    placeholder: str | None | Unset = UNSET
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None | Unset = UNSET
    """Value; may hold a placeholder such as %total%."""
