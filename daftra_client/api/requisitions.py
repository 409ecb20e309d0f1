"""The resource `requisitions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE, STATUS_DONE, STATUS_SAVED
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    flag,
    integer,
    member_of,
    record_id,
    text,
)
from .._call.redirects import resolve_delete
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="requisitions.create",
    method="POST",
    path="/api2/requisitions.json",
    parameters={
        "extended": Parameter(flag),
    },
    changes_state=True,
    body=(
        BodyPart("Requisition", "requisition", lambda: models.RequisitionInput, is_required=True),
        BodyPart("RequisitionItem", "requisition_item", lambda: models.RequisitionItemInput, is_list=True),
    ),
    confirmed_by=(
        STATUS_SAVED,
        CREATED,
    ),
    creates=True,
)

_DELETE = Operation(
    name="requisitions.delete",
    method="DELETE",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "force": Parameter(integer),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="requisitions.get",
    method="GET",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Requisition",),
)

_LIST = Operation(
    name="requisitions.list",
    method="GET",
    path="/api2/requisitions.json",
    parameters={
        "is_manufacture_order": Parameter(flag),
        "is_stock_request": Parameter(flag),
        "manufacturing_order_type": Parameter(member_of(lambda: models.ManufacturingDirection)),
        "pos_shift_id": Parameter(record_id),
        "requisitions_ids": Parameter(text),
        "store_id": Parameter(record_id),
        "summary": Parameter(flag),
    },
    wrappers=("Requisition",),
)

_TRIGGER_UPDATE = Operation(
    name="requisitions.trigger_update",
    method="GET",
    path="/api2/requisitions/trigger_update/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(STATUS_DONE,),
)

_UPDATE = Operation(
    name="requisitions.update",
    method="PUT",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "extended": Parameter(flag),
    },
    changes_state=True,
    body=(
        BodyPart("Requisition", "requisition", lambda: models.RequisitionInput, is_required=True),
        BodyPart("RequisitionItem", "requisition_item", lambda: models.RequisitionItemInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(
        DONE,
        STATUS_SAVED,
    ),
)


class RequisitionChanges(CallOptions, total=False):
    """New values that `requisitions.edit` takes by name, and the options of the call. None empties a field."""

    attachment: str | None | Unset
    """Ids of uploaded files, separated by commas; Daftra refuses a list."""
    new_branch_id: int | None | Unset
    """Branch it belongs to, an id from `branches`."""
    currency_code: str | None | Unset
    """ISO 4217 currency code; that of the source document or of the account by default."""
    date: datetime.datetime | None | Unset
    """Date and time, sent in the display format of the account (d/m/Y H:M), within an open accounting period; now
    by default."""
    draft: bool | None | Unset
    """True keeps the requisition a draft; cost centers are not checked then. Answers do not show which requisitions
    are drafts, so `edit` sends it only if given, and may issue a draft without it."""
    journal_account_id: int | None | Unset
    """Ledger account, an id from `journal_accounts`."""
    notes: str | None | Unset
    """Remarks."""
    number: str | None | Unset
    """Number shown to users. Daftra makes one if a create leaves it out or if it is empty; an update without it
    keeps the number."""
    order_id: int | None | Unset
    """The document that the requisition comes from, such as an invoice or a purchase invoice; 0 for manual entry."""
    order_type: models.RequisitionOrderType | int | None | Unset
    """Origin of the requisition."""
    staff_id: int | None | Unset
    """The staff member who created it, an id from `staff`."""
    status: models.RequisitionStatus | int | None | Unset
    """Stage of the requisition. Any update, so any `edit` too, makes a requisition under delivery an accepted one."""
    store_id: int | None | Unset
    """Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores` of an active
    one. A create needs it."""
    to_store_id: int | None | Unset
    """Store that receives a transfer, an id from `stores` of another one that is active."""
    type: models.RequisitionType | int | None | Unset
    """Effect on stock."""
    work_order_id: int | None | Unset
    """The work order that the requisition belongs to, an id from `work_orders`."""
    requisition_item: Sequence[models.RequisitionItemInput] | None
    """The lines. If left out, the stored ones do not change."""


class Requisitions(Resource):
    """Stock requisitions: goods that enter, leave or move between stores, by hand or for a document. Ids and
    statuses arrive as strings. Requests use some capitalised keys and a date in the display format of the account."""

    __slots__ = ()

    async def create(
        self,
        requisition: models.RequisitionInput,
        *,
        requisition_item: Sequence[models.RequisitionItemInput] | None = None,
        extended: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a requisition.

        Stores a new requisition with at least one line. A null id means that nothing was stored. Contested: the
        answer is 202 with the success word and the id (live report on creates); 200 with `status` true and the id
        (vendor reference 2026-08). Both are read, and `status` false is a refusal. Daftra answers 400 if the
        quantity of a line is not above zero. The caller needs the permission to create requisitions.

        Args:
            requisition: The requisition itself.
            requisition_item: The lines. At least 1 of them.
            extended: True adds the stored record to the answer, as `data` of its body. Daftra looks only for the
                presence of the parameter, so leave it out otherwise.

        Source: request sample; vendor reference 2026-08, contested: answer.
        """
        request = _CREATE.request(
            query={
                "extended": extended,
            },
            body={
                "Requisition": requisition,
                "RequisitionItem": requisition_item,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a requisition.

        Removes the requisition and its stock movements. Daftra redirects to a web page whether it removed the
        record or refused, so the client reads the record afterwards: a missing record means success. Without
        `force=1` Daftra answers a web page and deletes nothing. Daftra refuses to remove requisitions in a closed
        period, of another branch, with a pending order, a lock or a manufacturing order, and those whose stock
        would become too small or is tracked. The reference advises `entities.delete` with the entity `requisition`,
        whose answer says what happened.
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
            query={
                "force": 1,
            },
        )
        return await resolve_delete(
            self._engine.done(request, options),
            page="/owner/requisitions",
            look=lambda: self.get(id, **options),
        )

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[RequisitionChanges],
    ) -> Edited[models.Requisition]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Stored values that cannot be written stop the edit with `EditLossError`. `Edit` of
        `daftra_client._methods.editing` describes what an edit guarantees and what it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `RequisitionChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Requisition",
            model=models.RequisitionInput,
            changes=changes,
            known=RequisitionChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="requisition_item",
                    key="RequisitionItem",
                    read_key="RequisitionItem",
                    model=models.RequisitionItemInput,
                    given=changes.get("requisition_item"),
                ),
            ),
            choice=choice_for(self, "requisitions.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Requisition:
        """Read a requisition.

        The complete requisition with its related records. Lines are inside the record. Daftra answers 403 when the
        store is inactive or hidden from the caller. The caller also needs the permission to view requisitions.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Requisition, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        is_manufacture_order: bool | None = None,
        is_stock_request: bool | None = None,
        manufacturing_order_type: models.ManufacturingDirection | str | None = None,
        pos_shift_id: int | None = None,
        requisitions_ids: str | None = None,
        store_id: int | None = None,
        summary: bool | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Requisition]:
        """List requisitions.

        One page of requisitions with their lines. Daftra ignores query parameters that it does not know and then
        answers with all records. Only stores that the caller may view are covered. `limit` is not listed in the
        reference of August 2026. The caller needs the permission to view requisitions.

        Args:
            is_manufacture_order: True lists requisitions of manufacturing orders. It goes with
                `manufacturing_order_type`.
            is_stock_request: True lists the requisitions that `requisitions_ids` names.
            manufacturing_order_type: Direction of the goods in a manufacturing order. It goes with
                `is_manufacture_order`.
            pos_shift_id: Only requisitions of this point-of-sale session. The rows do not show it.
            requisitions_ids: Ids of requisitions, separated by commas. It goes with `is_stock_request`.
            store_id: Only requisitions that leave or enter this store, an id from `stores`; all stores that the
                caller may view if it is left out. Compare the received rows: Daftra ignores an unknown filter
                without notice.
            summary: True asks for a summary; its effect is not documented.
            limit, page, expand, **options: See `daftra_client.api`.
        """
        request = _LIST.request(
            query={
                "is_manufacture_order": is_manufacture_order,
                "is_stock_request": is_stock_request,
                "manufacturing_order_type": manufacturing_order_type,
                "pos_shift_id": pos_shift_id,
                "requisitions_ids": requisitions_ids,
                "store_id": store_id,
                "summary": summary,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Requisition,
            page=page,
            size=limit,
            size_name="limit",
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def trigger_update(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Recompute a requisition.

        Writes the stock movements of a requisition anew and posts its journals again. Daftra refuses, with status
        200 and `status` false, unless the requisition is accepted or modified.
        """
        request = _TRIGGER_UPDATE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def update(
        self,
        id: int,
        requisition: models.RequisitionInput,
        *,
        requisition_item: Sequence[models.RequisitionItemInput] | None = None,
        extended: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a requisition.

        Send every writable field, or use `edit`. The lines that are sent are the whole set afterwards: one with an
        `id` is changed, one without is added, one that is missing is deleted. A change of a requisition under
        delivery makes it an accepted one. Daftra answers 400 if the quantity of a line is not above zero, and 403
        without the permission to change requisitions, for requisitions of the point of sale, of stocktaking, of
        another branch, and for those whose expenses were distributed. Contested: fields of the header that are left
        out are emptied or reset (inference from invoices and payments); they are kept (vendor reference 2026-08).

        Args:
            requisition: The requisition itself.
            requisition_item: The lines.
            extended: True adds the stored record to the answer, as `data` of its body. Daftra looks only for the
                presence of the parameter, so leave it out otherwise.

        Source: request sample; inference (full replacement, tested live on invoices and payments only); vendor
        reference 2026-08, contested: partial or full replacement.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            query={
                "extended": extended,
            },
            body={
                "Requisition": requisition,
                "RequisitionItem": requisition_item,
            },
        )
        return await self._engine.done(request, options)
