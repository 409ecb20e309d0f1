"""BulkClientInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .client_custom_data_input import ClientCustomDataInput
from .client_detail_input import ClientDetailInput
from .client_input import ClientInput


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkClientInput(Input):
    """One client of a bulk creation, with its parts side by side as in a single creation."""

    client: ClientInput
    """The client itself."""
    client_detail: ClientDetailInput | None | Unset = UNSET
    """More details of the client."""
    le_custom_data_client: ClientCustomDataInput | None | Unset = UNSET
    """Values of the account's own extra fields."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"client": "Client", "client_detail": "ClientDetail"}
