"""The resource `purchase_debit_notes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    whole_number,
    within,
)
from .._call.resource import Resource
from .._call.results import Created
from .._methods.entity_list import entity_list
from .._methods.filters import Sort, Where
from .._methods.pager import Pager

_CREATE = Operation(
    name="purchase_debit_notes.create",
    method="POST",
    path="/v2/api/entity/purchase_debit_note",
    changes_state=True,
    body=(BodyPart("", "purchase_debit_note", "PurchaseDebitNoteInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
    refusals={
        400: "The type is missing or not 14",
    },
)

_LIST = Operation(
    name="purchase_debit_notes.list",
    method="GET",
    path="/v2/api/entity/purchase_debit_note/list/{level}",
    parameters={
        "level": Parameter(within(-1, 4)),
        "version": Parameter(whole_number),
    },
    hides=(HiddenRows("rows of other branches", {"level": -1}),),
)


class PurchaseDebitNotes(Resource):
    """Debit notes to suppliers, stored as purchase orders of type 14. The list is documented at level -1 only, and
    the sources disagree about the key of the lines."""

    __slots__ = ()

    async def create(
        self,
        purchase_debit_note: models.PurchaseDebitNoteInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a purchase debit note.

        Stores a new purchase debit note. The answer holds the id and a message in the language of the account.
        `supplier_business_name`, `draft`, `type` and the currency in `summary_total` are required (vendor reference
        2026-08). Contested: the lines go under `purchase_debit_notes_items` (vendor reference 2026-08; request
        sample); under `purchase_order_item` (documentation of July). Check that the lines were stored. The account
        needs the inventory plugin. Id, branch, account, payment data, totals and times are set by Daftra.

        Args:
            purchase_debit_note: A debit note to a supplier to create. Sent as the whole body, as
                `PurchaseDebitNoteInput`; no field is known to be required. Inside of it:
                - `purchase_order_custom_field`: Custom fields under the keys "0", "1" and so on. A dict of
                  `PurchaseOrderCustomFieldInput`; no field is known to be required.
                - `purchase_debit_notes_items`: The lines, each with a product, a price and a quantity (vendor
                  reference 2026-08). The reference of August 2026 knows this key only; that of July has
                  `purchase_order_item` as well. A list of `PurchaseOrderItemInput`; no field is known to be
                  required.
                - `purchase_order_item`: The lines, under the key of the body of July. The reference of August 2026
                  knows `purchase_debit_notes_items` only. A list of `PurchaseOrderItemInput`; no field is known to
                  be required.
                - `summary_total`: Currency of the total, which is required. The amount is not sent.
                  `PurchaseDebitNoteTotalInput`; no field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            ValidationError: The type is missing or not 14 (400).
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation; vendor reference 2026-08, contested: key of the lines.
        """
        request = _CREATE.request(
            body=purchase_debit_note,
        )
        return await self._engine.created(request, options)

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        fields: Sequence[str] | None = None,
        level: int = 1,
        sort: Sort | None = None,
        version: int | None = None,
        where: Where = (),
        **options: Unpack[CallOptions],
    ) -> Pager[models.PurchaseDebitNote]:
        """List purchase debit notes.

        One page of purchase debit notes. Any column can be filtered and sorted by; the reference means number,
        supplier, date, total and tags. The documentation shows this list at level -1 only, and without a level in
        the path Daftra answers 400. Rows come newest first and have no lines (vendor reference 2026-08). The
        account needs the inventory plugin.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        By default, the list leaves out rows of other branches; `level=-1` brings them (live report).

        Args:
            page: Page to return, counted from 1. At least 1. Daftra takes 1 by default.
            per_page: Records per page of a v2 list. The v1 name `limit` has no effect there. At least 1. Daftra
                takes 20 by default.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are
                None.
            level: How deep related records are embedded. -1 gives only the fields of the record, 0 adds records in
                a one-to-one relation, 1 adds those that it belongs to and those that belong to it, 2 goes one level
                further, and 3 is the deepest of the reference; live callers also use 4. -1 also brings rows of all
                branches (live report). Where the path has no level, Daftra takes 2 for a list and 1 for a single
                record (vendor reference 2026-08). From -1 to 4.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the
                entity without a sort follow it. So a single page without a sort has any order, and iterating sends
                one: by id with the newest first, or by `sort` and then by id.
            version: 2 adds values as they are displayed to each row; no other value is known.
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of
                them. Fields that the document does not know for the entity are refused, and so are values of
                another type than that of the field.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path; the body, the answer and the query parameter `debug` printed with it look like
        leftovers and are left out); vendor reference 2026-08.
        """
        request = _LIST.request(
            path={
                "level": level,
            },
            query={
                "version": version,
            },
        )
        return entity_list(
            self._engine,
            request,
            models.PurchaseDebitNote,
            "purchase_debit_note",
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )
