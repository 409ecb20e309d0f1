"""Reads the webhooks that Daftra sends to an app.

    event = webhooks.parse(request.headers, await request.body())
    event.site_id, event.record, event.deleted

The body is the flat v2 record, and the header `x-site-id` names the account. Neither names the event, since an app
registers one URL for each event (source: live report; documentation). Daftra documents no signature, so nothing is
verified. Treat a webhook as a notification, and read the record from the API before you rely on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import attrs

from . import models
from ._codec.model import Model
from ._codec.replies import BOM, decoded, record_from
from .api import ENTITY_MODELS
from .errors import DaftraError

_CHARACTERISTIC_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "invoice": ("client_id", "summary_total"),
    "product": ("product_code",),
    "client": ("client_number",),
    "supplier": ("supplier_number",),
    "tax": ("value", "included"),
}
"""Keys that identify the entity of a record, in the order in which they are tried (source: the models)."""


class WebhookError(DaftraError, ValueError):
    """A webhook cannot be read. The message says why."""


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """The content of a webhook.

    Attributes:
        site_id: The account; None if the header is missing.
        entity: Name of the v2 entity of the record.
        record: The record, typed if its entity has a model.
        deleted: Whether the record was deleted (it has a `deleted_at`).
    """

    site_id: int | None
    entity: str
    record: Model
    deleted: bool


def parse(
    headers: Mapping[str, str], body: bytes | str, *, entity: str | None = None, date_format: str | None = None
) -> WebhookEvent:
    """Read a webhook.

    Args:
        headers: The HTTP headers, in upper or lower case.
        body: The raw body.
        entity: The entity of the record: `invoice`, `client`, ... It is best taken from the called URL. Without it,
            the entity is found from the keys of the record, which works for invoices, refund receipts (both are read
            as `invoice`), clients, suppliers, products and taxes.
        date_format: The display format of the account, if a date needs it.

    Raises:
        WebhookError: The body is empty or not a JSON object, the site id is not a number, or the entity is not known.
        DecodeError: The record contains a value that cannot be decoded.
    """
    record = _record(body)
    if entity is None:
        entity = next((name for name, keys in _CHARACTERISTIC_KEYS.items() if all(key in record for key in keys)), None)
        if entity is None:
            keys = ", ".join(sorted(record)[:8])
            raise WebhookError(f"the entity cannot be found from the keys of the record ({keys}); pass entity=")
    model = getattr(models, ENTITY_MODELS.get(entity, "EntityRecord"))
    site_id = _site_id(headers)
    return WebhookEvent(
        site_id=site_id,
        entity=entity,
        record=record_from(record, model, date_format),
        deleted=_is_deleted(record.get("deleted_at")),
    )


def _is_deleted(deleted_at: Any) -> bool:
    return bool(deleted_at) and not str(deleted_at).startswith("0000-00-00")


def _record(body: bytes | str) -> dict[str, Any]:
    body = body.removeprefix("\ufeff") if isinstance(body, str) else body.removeprefix(BOM)
    if not body or not body.strip():
        raise WebhookError("the body is empty; pass the raw body of the request")
    try:
        record = decoded(body)
    except (ValueError, RecursionError) as error:
        raise WebhookError(f"the body is not JSON: {error}") from error
    if not isinstance(record, dict) or not record:
        raise WebhookError("the body is not a record: a JSON object with fields is needed")
    return record


def _site_id(headers: Mapping[str, str]) -> int | None:
    value = next((value for name, value in headers.items() if name.lower() == "x-site-id"), None)
    if value is None:
        return None
    if not re.fullmatch(r"\s*[0-9]{1,18}\s*", value):
        raise WebhookError(f"the header x-site-id is not a number: {value!r}")
    return int(value)
