"""The resource `stock_transactions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    display_date,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="stock_transactions.create",
    method="POST",
    path="/api2/stock_transactions.json",
    changes_state=True,
    body=(BodyPart("StockTransaction", "stock_transaction", lambda: models.StockTransactionInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        403: "The caller lacks the permission, or the stock of the product is not tracked",
        404: "The product does not exist or is inactive",
    },
)

_DELETE = Operation(
    name="stock_transactions.delete",
    method="DELETE",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The movement cannot be deleted, or Daftra failed",
    },
)

_GET = Operation(
    name="stock_transactions.get",
    method="GET",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("StockTransaction",),
)

_LIST = Operation(
    name="stock_transactions.list",
    method="GET",
    path="/api2/stock_transactions.json",
    parameters={
        "branch_id": Parameter(record_id, "branch_id"),
        "date_from": Parameter(display_date, "received_date", "from"),
        "date_to": Parameter(display_date, "received_date", "to"),
        "product_id": Parameter(record_id, "product_id"),
        "source_type": Parameter(member_of(lambda: models.StockTransactionSource), "source_type"),
        "store_id": Parameter(record_id, "store_id"),
        "tracking_number_id": Parameter(record_id, "tracking_number_id"),
        "transaction_category_id": Parameter(record_id, "transaction_category_id"),
    },
    wrappers=("StockTransaction",),
    hides=(
        HiddenRows("drafts and pending movements", None),
        HiddenRows("movements of inactive stores", None),
    ),
)

_UPDATE = Operation(
    name="stock_transactions.update",
    method="PUT",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("StockTransaction", "stock_transaction", lambda: models.StockTransactionInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class StockTransactionChanges(CallOptions, total=False):
    """New values that `stock_transactions.edit` takes by name, and the options of the call. None empties a field."""

    added_by: int | None | Unset
    """The staff member who entered it, an id from `staff`; 0 is the account owner."""
    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    new_branch_id: int | None | Unset
    """Branch of the movement, an id from `branches`."""
    currency_code: str | None | Unset
    """ISO 4217 currency code of the prices. At most 10 characters."""
    currency_rate: Decimal | int | None | Unset
    """Exchange rate of `currency_code`."""
    date: datetime.datetime | None | Unset
    """When the movement takes effect, in account time."""
    description: str | None | Unset
    """Description of the movement."""
    discount: Decimal | int | None | Unset
    """Discount on the movement, as an amount."""
    fetch_from_raw: bool | None | Unset
    """Whether the parts of a bundle are taken from raw material."""
    ignored: bool | None | Unset
    """Whether the movement is ignored."""
    ignored_date: datetime.datetime | None | Unset
    """Date connected with `ignored`, in account time; exact meaning not documented."""
    journal_account_id: int | None | Unset
    """Ledger account, an id from `journal_accounts`. Contested: deprecated (documentation of July); usable in
    creates (vendor reference 2026-08)."""
    notes: str | None | Unset
    """Remarks."""
    order_id: int | None | Unset
    """The record that caused the movement; `source_type` determines its resource."""
    price: Decimal | int | None | Unset
    """Price of one unit; the average price by default, or the latest purchase price for an outgoing movement."""
    price_without_tax: Decimal | int | None | Unset
    """Price of one unit before tax."""
    product_id: int | None | Unset
    """The product moved, an id from `products`: an active one whose stock is tracked. Required by a create, and
    fixed afterwards."""
    purchase_order_ids: str | None | Unset
    """Ids of purchase invoices, in one string. Deprecated by Daftra."""
    purchase_price: Decimal | int | None | Unset
    """Purchase price of the product."""
    quantity: Decimal | int | None | Unset
    """Quantity moved, the same in either direction: Daftra sets the sign. Required. More than 0."""
    received_date: datetime.datetime | None | Unset
    """When the goods were received, in account time; now by default. An update needs it. Contested: ISO with a time
    (example of an update); the date format of the account (text, example of a create; both vendor reference
    2026-08)."""
    ref_id: int | None | Unset
    """The line of the source record that caused the movement, such as an invoice line."""
    stock_transfer_id: int | None | Unset
    """The stock transfer that this movement belongs to, if any."""
    store_id: int | None | Unset
    """The store affected, an id from `stores` of an active one. A create needs it."""
    tracking_number_id: int | None | Unset
    """The lot or serial number that was moved."""
    transaction_category_id: int | None | Unset
    """Category of the movement. Contested: an id, deprecated (documentation); a list of which the first counts, an
    id or the name of a category to add (vendor reference 2026-08)."""
    transaction_type: models.StockTransactionType | int | None | Unset
    """Whether stock enters or leaves the store. A create needs it."""
    unit_factor: Decimal | int | None | Unset
    """Number of main units in one of that unit."""
    unit_factor_id: int | None | Unset
    """The unit that the quantity counts, the id of a factor in `unit_templates`, where the account has several
    units."""
    unit_name: str | None | Unset
    """Name of that unit."""
    unit_small_name: str | None | Unset
    """Abbreviation of that unit."""


class StockTransactions(Resource):
    """Movements of products into and out of stores. Invoices, purchases and transfers also create them; such rows
    name their source."""

    __slots__ = ()

    async def create(
        self,
        stock_transaction: models.StockTransactionInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a stock transaction.

        Stores a movement by hand. The answer holds only the id; a null id means that nothing was stored. Product,
        store, direction and quantity are required. Daftra sets source, state, staff member and branch itself.
        Products that are tracked by serial or lot number need a requisition instead. A suspended store or branch, a
        closed period and too little stock for an outgoing movement are refused with 400. The validation errors hold
        a list of texts for each field.

        Args:
            stock_transaction: The stock transaction itself.

        Raises:
            PermissionDeniedError: The caller lacks the permission, or the stock of the product is not tracked
                (403).
            NotFoundError: The product does not exist or is inactive (404).
        """
        request = _CREATE.request(
            body={
                "StockTransaction": stock_transaction,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a stock transaction.

        Removes the stock transaction. Contested: a movement that cannot be deleted is refused with 400
        (documentation of July); with 500 (vendor reference 2026-08). The caller needs the permission to adjust
        stock.

        Raises:
            OutcomeUnknownError: The movement cannot be deleted, or Daftra failed (500).

        Source: documentation; vendor reference 2026-08, contested: the status.
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[StockTransactionChanges],
    ) -> Edited[models.StockTransaction]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `StockTransactionChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="StockTransaction",
            model=models.StockTransactionInput,
            changes=changes,
            known=StockTransactionChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "stock_transactions.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.StockTransaction:
        """Read a stock transaction.

        The complete stock transaction. It may be in a state that the list hides. The caller needs the permission to
        track stock.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.StockTransaction, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        in_branch: int | None = None,
        product_id: int | None = None,
        source_type: models.StockTransactionSource | int | None = None,
        store_id: int | None = None,
        tracking_number_id: int | None = None,
        transaction_category_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.StockTransaction]:
        """List stock transactions.

        One page of stock transactions that were carried out; drafts and pending ones never come, nor do those of
        inactive stores or of stores that the caller may not view. Daftra ignores query parameters that it does not
        know and then answers with all records. Contested: rows come oldest first (live report); newest first by
        date (vendor reference 2026-08). The caller needs the permission to track stock.

        By default, the list leaves out drafts and pending movements; no argument is known to include them (vendor
        reference 2026-08).

        By default, the list leaves out movements of inactive stores; no argument is known to include them (vendor
        reference 2026-08).

        Args:
            date_from: First day of receipt, inclusive.
            date_to: Last day of receipt, inclusive.
            in_branch: Only movements of this branch, an id from `branches`.
            product_id: Only movements of this product, an id from `products`. Contested: Daftra ignores it and
                returns all rows (live report); it filters (vendor reference 2026-08).
            source_type: Only movements that this kind of record caused. Daftra takes several values, separated by
                commas, too; `extra_query` sends them.
            store_id: Only movements of this store, an id from `stores`; all stores that the caller may view if it
                is left out.
            tracking_number_id: Only movements of this lot or serial number.
            transaction_category_id: Only movements of this category.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `branch_id`, `date_from`, `date_to`, `product_id`,
                `source_type`, `store_id`, `tracking_number_id`, `transaction_category_id`.

        Source: live report (order; product_id verified as ignored); vendor reference 2026-08, contested: order,
        product_id.
        """
        request = _LIST.request(
            query={
                "branch_id": in_branch,
                "date_from": date_from,
                "date_to": date_to,
                "product_id": product_id,
                "source_type": source_type,
                "store_id": store_id,
                "tracking_number_id": tracking_number_id,
                "transaction_category_id": transaction_category_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.StockTransaction,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        stock_transaction: models.StockTransactionInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a stock transaction.

        Send every writable field, or use `edit`; `quantity` and `received_date` are required; the text of the
        reference does not name the quantity among what can be changed, its schema does. Product, source, document
        and state cannot be changed. For movements that another record caused, what is sent is merged into the
        stored record; what happens to fields that are left out of others is not documented, and on invoices and
        payments they are emptied. It needs the permission to adjust stock and access to the store. A suspended
        store or branch, a closed period and too little stock are refused with 400.

        Args:
            stock_transaction: The stock transaction itself.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "StockTransaction": stock_transaction,
            },
        )
        return await self._engine.done(request, options)
