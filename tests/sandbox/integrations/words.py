"""How the tests describe the requests of public callers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from daftra_client.sandbox import Behaviour

__all__ = [
    "PASSWORD_GRANT",
    "Call",
    "Caller",
    "Kind",
    "Look",
    "caller",
    "create",
    "delete",
    "filled",
    "found",
    "get",
    "look",
    "matches",
    "post",
    "put",
]


class Kind(Enum):
    """What a caller expects of a value of which it does not know more."""

    SOME = "a value that is not empty"
    PRESENT = "any value, also null"
    ABSENT = "no such key"
    LIST = "a list"
    MAP = "an object"
    TEXT = "a text"
    INT = "a JSON number without fraction"
    NUMBER = "a number, also as a text"


@dataclass(frozen=True, kw_only=True)
class Look:
    """A look at the effect of a call: what a later GET answers. ``{new}`` in the path is the id that was created."""

    path: str
    reads: Mapping[str, Any] = field(default_factory=dict[str, Any])
    status: int = 200


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request as its caller sends it, and what the caller takes from the answer.

    ``{name}`` in a path, a body or an expectation is the id of that record of the world, ``{name#}`` the same as a
    JSON number; the record is created first.
    """

    name: str
    method: str
    path: str
    """The path with the query as it is sent, percent-encoded or not."""
    json: Any = None
    form: Mapping[str, str] | None = None
    """Fields of a URL-encoded body."""
    multipart: Mapping[str, str] | None = None
    raw: str | None = None
    """A body of another kind; its type stands in ``headers``."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    auth: str = ""
    """How the caller names itself, where it differs from the other calls of its group."""
    behaviour: Behaviour | None = None
    """The behaviour under which the caller gets what it expects, where it is contested."""
    accepts: Sequence[int] = (200, 201, 202)
    reads: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Dotted paths into the answer, and the values there."""
    rows: str | None = None
    """The object that wraps a record in each element of ``data``; empty where the elements are the records."""
    rows_at: str = "data"
    finds: Sequence[str] = ()
    """Records of the world that the list must contain."""
    misses: Sequence[str] = ()
    """Records of the world that the list must not contain."""
    first: str = ""
    """The record that must come first."""
    row_reads: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Dotted paths into every element of the list, and the values there."""
    needs: Sequence[str] = ()
    then: Sequence[Look] = ()


@dataclass(frozen=True, kw_only=True)
class Caller:
    """A public integration and the requests it sends."""

    name: str
    calls: Sequence[Call]
    auth: str = "apikey"
    """``none``, ``bearer``, ``both`` (a key and a token), ``key-as-token`` (a key, also as if it were a token), or the
    header's name for a key, as the caller spells it."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


PASSWORD_GRANT = {
    "grant_type": "password",
    "client_id": "{oauth_id}",
    "client_secret": "{oauth_secret}",
    "username": "{username}",
    "password": "{password}",
}
"""The body of a request for a token."""

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(#?)\}")
_MISSING: Any = object()


def filled(value: Any, look_up: Callable[[str], str]) -> Any:
    """Replace the placeholders in a value by what ``look_up`` knows of their names."""
    match value:
        case str():
            whole = _PLACE.fullmatch(value)
            if whole and whole[2]:
                return int(look_up(whole[1]))
            return _PLACE.sub(lambda place: look_up(place[1]), value)
        case dict():
            return {filled(key, look_up): filled(each, look_up) for key, each in value.items()}
        case list() | tuple():
            return [filled(each, look_up) for each in value]
        case _:
            return value


def found(document: Any, path: str) -> Any:
    """What stands at a dotted path of a JSON document; a marker that equals nothing else if nothing does."""
    for key in path.split(".") if path else ():
        if isinstance(document, dict):
            document = document.get(key, _MISSING)
        elif isinstance(document, list) and re.fullmatch(r"-?\d+", key) and -len(document) <= int(key) < len(document):
            document = document[int(key)]
        else:
            return _MISSING
    return document


def matches(expected: Any, actual: Any) -> bool:
    """Whether a value is what a caller expects; numbers may come as texts, as callers of this API know."""
    if isinstance(expected, Kind):
        return _is(expected, actual)
    if actual is _MISSING:
        return False
    if expected is None or isinstance(expected, bool):
        return actual is expected
    if isinstance(expected, (int, Decimal)):
        return _number(actual) == expected
    if isinstance(expected, str):
        return not isinstance(actual, (dict, list)) and actual is not None and str(actual) == expected
    return bool(expected == actual)


def _is(kind: Kind, actual: Any) -> bool:
    match kind:
        case Kind.ABSENT:
            return actual is _MISSING
        case Kind.PRESENT:
            return actual is not _MISSING
        case Kind.SOME:
            return actual is not _MISSING and actual not in (None, "", [], {})
        case Kind.LIST:
            return isinstance(actual, list)
        case Kind.MAP:
            return isinstance(actual, dict)
        case Kind.TEXT:
            return isinstance(actual, str)
        case Kind.INT:
            return isinstance(actual, int) and not isinstance(actual, bool)
        case Kind.NUMBER:
            return _number(actual) is not None


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


_WRAPPERS = {
    "client_payments": "ClientPayment",
    "clients": "Client",
    "credit_notes": "Invoice",
    "estimates": "Estimate",
    "expenses": "Expense",
    "incomes": "Income",
    "invoice_payments": "InvoicePayment",
    "invoices": "Invoice",
    "journal_accounts": "JournalAccount",
    "journals": "Journal",
    "products": "Product",
    "purchase_invoices": "PurchaseOrder",
    "purchase_orders": "PurchaseOrder",
    "refund_receipts": "RefundReceipt",
    "requisitions": "Requisition",
    "staff": "Staff",
    "stock_transactions": "StockTransaction",
    "stores": "Store",
    "suppliers": "Supplier",
    "taxes": "Tax",
    "treasuries": "Treasury",
    "work_orders": "WorkOrder",
}
"""The object around each record in the answers of v1, by resource."""


def _wrapper(path: str) -> str:
    """The object around each record in the answers of this path; empty in v2, which has none."""
    return "" if path.startswith("/v2/") else _WRAPPERS[_without_suffix(path).split("/")[2]]


def _without_suffix(path: str) -> str:
    return path.split("?")[0].removesuffix(".json")


def _names(names: str | Sequence[str]) -> Sequence[str]:
    return (names,) if isinstance(names, str) else names


def _in_data(path: str, record: Mapping[str, Any]) -> dict[str, Any]:
    return {f"data.{_wrapper(path)}.{field}": value for field, value in record.items()}


def _call(method: str, name: str, path: str, *looks: Look, then: Look | Sequence[Look] = (), **more: Any) -> Call:
    later = (then,) if isinstance(then, Look) else then
    return Call(name=name, method=method, path=path, then=(*looks, *later), **more)


def get(
    path: str,
    *,
    finds: str | Sequence[str] = (),
    misses: str | Sequence[str] = (),
    only: str = "",
    record: Mapping[str, Any] | None = None,
    **more: Any,
) -> Call:
    """A GET. ``record`` has the fields of the record in the answer.

    ``only`` is a record that a filter finds while it misses the one named ``other_<only>``.
    """
    if only:
        finds, misses = only, f"other_{only}"
    if finds or misses:
        more = {"rows": _wrapper(path), "finds": _names(finds), "misses": _names(misses)} | more
    if record:
        more["reads"] = _in_data(path, record)
    return _call("GET", f"GET {path}", path, **more)


def caller(name: str, *calls: Call, auth: str = "apikey", headers: Mapping[str, str] | None = None) -> Caller:
    """An integration. Most of them send no other header than that they accept JSON."""
    return Caller(
        name=name, calls=calls, auth=auth, headers={"Accept": "application/json"} if headers is None else headers
    )


def look(path: str, record: Mapping[str, Any]) -> Look:
    """A look at one record of v1, at its path without ``.json``."""
    return Look(path=f"{path}.json", reads=_in_data(path, record))


def _write(method: str, path: str, json: Any, record: str, stored: Mapping[str, Any] | None, **more: Any) -> Call:
    """A request with JSON, whose parts may be given by name; a later GET of the record reads ``stored``."""
    parts = {part: more.pop(part) for part in list(more) if part[0].isupper()}
    looks = [look(record, stored)] if stored else []
    return _call(method, more.pop("name", f"{method} {path}"), path, *looks, json=parts or json, **more)


def post(path: str, json: Any = None, *, stored: Mapping[str, Any] | None = None, **more: Any) -> Call:
    """A POST of JSON, if ``more`` names no other body. Names such as ``Client`` are parts of the body."""
    return _write("POST", path, json, f"{_without_suffix(path)}/{{new}}", stored, **more)


def create(path: str, json: Any = None, **more: Any) -> Call:
    """A POST of JSON that is answered with an id."""
    return post(path, json, reads={"id": Kind.SOME}, **more)


def put(path: str, json: Any = None, *, stored: Mapping[str, Any] | None = None, **more: Any) -> Call:
    """A PUT of JSON. Names such as ``Client`` are parts of the body."""
    return _write("PUT", path, json, _without_suffix(path), stored, **more)


def delete(path: str, **more: Any) -> Call:
    """A DELETE. If it is accepted, a later GET does not find the record."""
    if "accepts" in more:
        return _call("DELETE", f"DELETE {path}", path, **more)
    missing = (
        Look(path=path, status=400)
        if path.startswith("/v2/")
        else Look(path=f"{_without_suffix(path)}.json", status=404)
    )
    return _call("DELETE", f"DELETE {path}", path, missing, **more)
