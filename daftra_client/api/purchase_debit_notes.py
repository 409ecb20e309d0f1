"""The resource `purchase_debit_notes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import V2_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    whole_number,
)
from .._call.resource import Resource
from .._call.results import Created
from .._listing.pager import Pager

_CREATE = Operation(
    name="purchase_debit_notes.create",
    method="POST",
    path="/v2/api/entity/purchase_debit_note",
    changes_state=True,
    body=(BodyPart("", "purchase_debit_note", "PurchaseDebitNoteInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)

_LIST = Operation(
    name="purchase_debit_notes.list",
    method="GET",
    path="/v2/api/entity/purchase_debit_note/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


class PurchaseDebitNotes(Resource):
    """Debit notes to suppliers, stored as purchase orders of type 14. The list is documented at level -1 only, its
    rows are not documented, and the sources disagree about the key of the lines."""

    __slots__ = ()

    async def create(
        self,
        purchase_debit_note: models.PurchaseDebitNoteInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a purchase debit note.

        Stores a new purchase debit note. The answer holds the id and a message in the language of the account. The
        sources show two keys for the lines, `purchase_order_item` and `purchase_debit_notes_items`; check that the
        lines were stored.

        Args:
            purchase_debit_note: A debit note to a supplier to create. Sent as the whole body, as
                `PurchaseDebitNoteInput`; no field is known to be required. Inside of it:
                - `purchase_order_custom_field`: Custom fields under the keys "0", "1" and so on. A dict of
                  `PurchaseOrderCustomFieldInput`; no field is known to be required.
                - `purchase_debit_notes_items`: The lines, under the key of the example. Whether Daftra reads this
                  key or `purchase_order_item` is not known. A list of `PurchaseOrderItemInput`; no field is known
                  to be required.
                - `purchase_order_item`: The lines, under the key of the documented body. Whether Daftra reads this
                  key or `purchase_debit_notes_items` is not known. A list of `PurchaseOrderItemInput`; no field is
                  known to be required.
                - `summary_total`: Currency of the total. The amount is not sent. `PurchaseDebitNoteTotalInput`; no
                  field is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: request sample; documentation.
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
        level: int = 1,
        **options: Unpack[CallOptions],
    ) -> Pager[models.PurchaseDebitNote]:
        """List purchase debit notes.

        One page of purchase debit notes. No filters are declared for this entity; `extra_query` sends them in the
        v2 form. The documentation shows this list at level -1 only.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            page: Page to return, counted from 1.
            per_page: Records per page of a v2 list, 20 by default. The v1 name `limit` has no effect there.
            level: How deep related records are embedded, 1 to 4; -1 embeds none and covers all branches.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation (path; the body, the answer and the query parameter `debug` printed with it look like
        leftovers and are left out).
        """
        request = _LIST.request(
            path={
                "level": level,
            },
        )
        return Pager(
            self._engine,
            request,
            models.PurchaseDebitNote,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
        )
