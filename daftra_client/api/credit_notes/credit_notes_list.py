"""GET /api2/credit_notes.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, text

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_note import CreditNote
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="credit_notes.list",
    method="GET",
    path="/api2/credit_notes.json",
    parameters={
        "custom_field": Parameter(text),
        "custom_field_label": Parameter(text),
    },
    wrappers=(
        "CreditNote",
        "Invoice",
    ),
)


def credit_notes_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    custom_field: str | None = None,
    custom_field_label: str | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[CreditNote]:
    """List credit notes.

    One page of credit notes. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        custom_field: Credit notes with this value in a custom field.
        custom_field_label: Restricts `custom_field` to the field with this label.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.credit_note import CreditNote
    from ...pagination import Pager
    from .credit_notes_get import credit_notes_get

    request = OPERATION.request(
        query={
            "custom_field": custom_field,
            "custom_field_label": custom_field_label,
        },
    )
    return Pager(
        self._engine,
        request,
        CreditNote,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: credit_notes_get(self, id, **options)) if expand else None,
        options=options,
    )
