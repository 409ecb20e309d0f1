"""PurchaseInvoice edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...editing import Edit, Part
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.cost_center_input import CostCenterInput
    from ...models.purchase_invoice import PurchaseInvoice
    from ...models.purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from ...models.purchase_order_item_input import PurchaseOrderItemInput
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def purchase_invoices_edit(
    self: Resource,
    id: int,
    *,
    supplier_active_secondary_address: bool | None | Unset = UNSET,
    supplier_secondary_address1: str | None | Unset = UNSET,
    supplier_secondary_address2: str | None | Unset = UNSET,
    supplier_secondary_city: str | None | Unset = UNSET,
    supplier_secondary_country_code: str | None | Unset = UNSET,
    supplier_secondary_name: str | None | Unset = UNSET,
    supplier_secondary_postal_code: str | None | Unset = UNSET,
    supplier_secondary_state: str | None | Unset = UNSET,
    currency_code: str | None | Unset = UNSET,
    date: datetime.date | None | Unset = UNSET,
    draft: bool | None | Unset = UNSET,
    is_offline: bool | None | Unset = UNSET,
    is_received: bool | None | Unset = UNSET,
    no: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    received_date: datetime.datetime | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    status: int | None | Unset = UNSET,
    store_id: int | None | Unset = UNSET,
    supplier_address1: str | None | Unset = UNSET,
    supplier_address2: str | None | Unset = UNSET,
    supplier_business_name: str | None | Unset = UNSET,
    supplier_city: str | None | Unset = UNSET,
    supplier_country_code: str | None | Unset = UNSET,
    supplier_email: str | None | Unset = UNSET,
    supplier_first_name: str | None | Unset = UNSET,
    supplier_id: int | None | Unset = UNSET,
    supplier_last_name: str | None | Unset = UNSET,
    supplier_postal_code: str | None | Unset = UNSET,
    supplier_state: str | None | Unset = UNSET,
    cost_center: Sequence[CostCenterInput] | None = None,
    purchase_order_custom_field: Sequence[PurchaseOrderCustomFieldInput] | None = None,
    purchase_order_item: Sequence[PurchaseOrderItemInput] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[PurchaseInvoice]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, its parts included, and
    writes it with what is given here; None empties a field. If nothing differs from what is stored, nothing is
    sent.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    What is stored of `cost_center` cannot be read and so not be taken over: give it again if there is any.

    Args:
        id: Id of the record.
        supplier_active_secondary_address: Whether the second address of the supplier is used. The name starts with
            a capital letter.
        supplier_secondary_address1: First line of the supplier's second address. The name starts with a capital
            letter.
        supplier_secondary_address2: Second line of the supplier's second address. The name starts with a capital
            letter.
        supplier_secondary_city: City of the supplier's second address. The name starts with a capital letter.
        supplier_secondary_country_code: Country code of the supplier's second address. The name starts with a
            capital letter.
        supplier_secondary_name: Name of the supplier's second address. The name starts with a capital letter.
        supplier_secondary_postal_code: Postal code of the supplier's second address. The name starts with a capital
            letter.
        supplier_secondary_state: State or region of the supplier's second address. The name starts with a capital
            letter.
        currency_code: ISO 4217 currency code of all amounts.
        date: Date of the document, in ISO form. An answer holds it in the display format of the account, so convert
            it before sending it back.
        draft: 1 keeps it a draft without effect on stock; 0 makes it final.
        is_offline: Whether it is an offline order rather than an online one.
        is_received: Whether the goods have been received.
        no: Number shown to users, up to 255 characters. Not the id.
        notes: Remarks.
        received_date: When the goods were received, in ISO form.
        staff_id: Who entered the document, an id from `staff`; 0 is the account owner, other special values are
            negative.
        status: A status number; live code sends 4. Its values are not documented.
        store_id: Store of the document, an id from `stores`; it must be one the caller may use. Lines without a
            store of their own use it.
        supplier_address1: Supplier's address, first line as printed on the document.
        supplier_address2: Supplier's address, second line as printed on the document.
        supplier_business_name: Supplier's company name as printed on the document.
        supplier_city: Supplier's city as printed on the document.
        supplier_country_code: Supplier's country code as printed on the document.
        supplier_email: Supplier's e-mail address as printed on the document.
        supplier_first_name: Supplier's first name as printed on the document.
        supplier_id: The supplier, an id from `suppliers`.
        supplier_last_name: Supplier's last name as printed on the document.
        supplier_postal_code: Supplier's postal code as printed on the document.
        supplier_state: Supplier's state or region as printed on the document.
        cost_center: Cost centers that it is allocated to. Sent only if given.
        purchase_order_custom_field: Values of its custom fields. Replaces all there are; left out, they stay.
        purchase_order_item: Its lines. Replaces all there are; left out, they stay.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if the change is there.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
        ConflictError: The record is not the one that the edit was built on. Nothing was written.
        EncodeError: A value cannot be sent, or one that is stored cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: What was read back differs.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.cost_center_input import CostCenterInput
    from ...models.purchase_invoice_input import PurchaseInvoiceInput
    from ...models.purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from ...models.purchase_order_item_input import PurchaseOrderItemInput
    from .purchase_invoices_get import purchase_invoices_get
    from .purchase_invoices_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="PurchaseOrder",
        model=PurchaseInvoiceInput,
        changes={
            "supplier_active_secondary_address": supplier_active_secondary_address,
            "supplier_secondary_address1": supplier_secondary_address1,
            "supplier_secondary_address2": supplier_secondary_address2,
            "supplier_secondary_city": supplier_secondary_city,
            "supplier_secondary_country_code": supplier_secondary_country_code,
            "supplier_secondary_name": supplier_secondary_name,
            "supplier_secondary_postal_code": supplier_secondary_postal_code,
            "supplier_secondary_state": supplier_secondary_state,
            "currency_code": currency_code,
            "date": date,
            "draft": draft,
            "is_offline": is_offline,
            "is_received": is_received,
            "no": no,
            "notes": notes,
            "received_date": received_date,
            "staff_id": staff_id,
            "status": status,
            "store_id": store_id,
            "supplier_address1": supplier_address1,
            "supplier_address2": supplier_address2,
            "supplier_business_name": supplier_business_name,
            "supplier_city": supplier_city,
            "supplier_country_code": supplier_country_code,
            "supplier_email": supplier_email,
            "supplier_first_name": supplier_first_name,
            "supplier_id": supplier_id,
            "supplier_last_name": supplier_last_name,
            "supplier_postal_code": supplier_postal_code,
            "supplier_state": supplier_state,
        },
        parts=(
            Part(
                name="cost_center",
                key="CostCenter",
                read_key=None,
                model=CostCenterInput,
                given=cost_center,
            ),
            Part(
                name="purchase_order_custom_field",
                key="PurchaseOrderCustomField",
                read_key="PurchaseOrderCustomField",
                model=PurchaseOrderCustomFieldInput,
                given=purchase_order_custom_field,
            ),
            Part(
                name="purchase_order_item",
                key="PurchaseOrderItem",
                read_key="PurchaseOrderItem",
                model=PurchaseOrderItemInput,
                given=purchase_order_item,
            ),
        ),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: purchase_invoices_get(self, id, **options))
