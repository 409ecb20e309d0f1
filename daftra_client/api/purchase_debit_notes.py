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
    integer,
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
    body=(BodyPart("", "purchase_debit_note", lambda: models.PurchaseDebitNoteInput, is_required=True),),
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
        "version": Parameter(integer),
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
            purchase_debit_note: A debit note to a supplier to create. Contains `purchase_order_custom_field`,
                `purchase_debit_notes_items`, `purchase_order_item` and `summary_total`.

        Raises:
            ValidationError: The type is missing or not 14 (400).

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

        By default, the list leaves out rows of other branches; `level=-1` includes them (live report).

        Args:
            version: 2 adds values as they are displayed to each row; no other value is known.
            page, per_page, fields, level, sort, where, **options: See `daftra_client.api`.
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
