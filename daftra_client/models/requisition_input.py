"""RequisitionInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .requisition_order_type import RequisitionOrderType
from .requisition_status import RequisitionStatus
from .requisition_type import RequisitionType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RequisitionInput(Input):
    """Writable fields of a requisition. The July edition of the documentation capitalises three keys, the August
    edition does not.
    """

    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    branch_id: int | None | Unset = UNSET
    """Branch it belongs to, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 currency code; that of the source document or of the account by default."""
    date: datetime.datetime | None | Unset = UNSET
    """Date and time, sent in the display format of the account (d/m/Y H:M), within an open accounting period; now
    by default."""
    draft: bool | None | Unset = UNSET
    """True keeps the requisition a draft; cost centers are not checked then. Answers do not show which requisitions
    are drafts, so `edit` sends it only if given, and may issue a draft without it."""
    is_manufacturing_order: bool | None | Unset = UNSET
    """True marks the requisition as one of a manufacturing order."""
    is_stock_request: bool | None | Unset = UNSET
    """True marks the requisition as a stock request."""
    journal_account_id: int | None | Unset = UNSET
    """Ledger account, an id from `journal_accounts`."""
    notes: str | None | Unset = UNSET
    """Remarks."""
    number: str | None | Unset = UNSET
    """Number shown to users. Daftra makes one if a create leaves it out or if it is empty; an update without it
    keeps the number."""
    order_id: int | None | Unset = UNSET
    """The document that the requisition comes from, such as an invoice or a purchase invoice; 0 for manual entry."""
    order_type: RequisitionOrderType | int | None | Unset = UNSET
    """Origin of the requisition."""
    staff_id: int | None | Unset = UNSET
    """The staff member who created it, an id from `staff`."""
    status: RequisitionStatus | int | None | Unset = UNSET
    """Stage of the requisition. Any update, so any `edit` too, makes a requisition under delivery an accepted one."""
    store_id: int | None | Unset = UNSET
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores` of an active
    one. A create needs it."""
    to_store_id: int | None | Unset = UNSET
    """Store that receives a transfer, an id from `stores` of another one that is active."""
    type: RequisitionType | int | None | Unset = UNSET
    """Effect on stock."""
    work_order_id: int | None | Unset = UNSET
    """The work order that the requisition belongs to, an id from `work_orders`."""

    _KINDS: ClassVar[Mapping[str, str]] = {"date": "display_timestamp"}
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset(("is_manufacturing_order", "is_stock_request"))
    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("attachment", "draft"))
