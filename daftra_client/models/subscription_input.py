"""SubscriptionInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._sales_document_input import SalesDocumentInput
from .subscription_unit import SubscriptionUnit


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class SubscriptionInput(SalesDocumentInput):
    """Header of a subscription to create or to change. It takes all header fields of invoices; Daftra sets the
    type.
    """

    active: bool | None | Unset = UNSET
    """Whether invoices are issued on schedule."""
    client_id: int
    """The client who is billed, an id from `clients`."""
    date: datetime.date | None | Unset = UNSET
    """Day of the first invoice, in ISO; for an update that of the next one."""
    name: str
    """Name of the subscription. At most 255 characters."""
    subscription_issue_before: int | None | Unset = UNSET
    """How many days before its date each invoice is issued."""
    subscription_max_repeat: int | None | Unset = UNSET
    """Largest number of invoices; without one the subscription does not end."""
    subscription_period: int | None | Unset = UNSET
    """Number of units between two invoices; 1 by default."""
    subscription_unit: SubscriptionUnit | str | None | Unset = UNSET
    """Unit of the interval; months by default."""

    _GOES_WITH: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "client_active_secondary_address": ("client_id",),
        "client_address1": ("client_id",),
        "client_address2": ("client_id",),
        "client_business_name": ("client_id",),
        "client_city": ("client_id",),
        "client_country_code": ("client_id",),
        "client_email": ("client_id",),
        "client_first_name": ("client_id",),
        "client_last_name": ("client_id",),
        "client_postal_code": ("client_id",),
        "client_secondary_address1": ("client_id",),
        "client_secondary_address2": ("client_id",),
        "client_secondary_city": ("client_id",),
        "client_secondary_country_code": ("client_id",),
        "client_secondary_name": ("client_id",),
        "client_secondary_postal_code": ("client_id",),
        "client_secondary_state": ("client_id",),
        "client_state": ("client_id",),
        "is_offline": ("client_id",),
    }
