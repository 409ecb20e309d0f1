"""PurchaseOrderCustomFieldInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PurchaseOrderCustomFieldInput(Input):
    """A custom field as requests send it with a purchase document."""

    id: int | None | Unset = UNSET
    """Contested: id of an existing row, for updates only, so that the row keeps its identity (inference); id of the
    custom field, with its value and without a label (vendor reference 2026-08, for purchase invoices; for purchase
    orders it has label and value)."""
    label: str | None | Unset = UNSET
    """Label of the field. It can be searched with the filter `custom_field_label`."""
    placeholder: str | None | Unset = UNSET
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None | Unset = UNSET
    """Content of the field. It can be searched with the filter `custom_field`."""
