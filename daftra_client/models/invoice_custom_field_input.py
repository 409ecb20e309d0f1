"""InvoiceCustomFieldInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceCustomFieldInput(Input):
    """A custom field to write on a document."""

    id: int | None | Unset = UNSET
    """Id of an existing row, only for updates, so that the row keeps its identity."""
    label: str | None | Unset = UNSET
    """Label of the field. It can be searched with the filter `custom_field_label`."""
    placeholder: str | None | Unset = UNSET
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None | Unset = UNSET
    """Content of the field. It can be searched with the filter `custom_field`."""
