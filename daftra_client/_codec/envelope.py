"""The slow path of `replies.py`: where a decoded answer has its content, the envelopes of v1 and v2.

| envelope | rows | paging |
| --- | --- | --- |
| v1 | `data`, each wrapped in its model name | `pagination` |
| v2 | `data`, flat | beside it, as Laravel's paginator has it |
| v2 payload | `payload.data` | `payload.pagination` |

A single record stands where the rows would, but for plain v2, where it is the answer itself.
"""

from __future__ import annotations

from typing import Any, Final

from . import wire


def content(body: Any) -> dict[str, Any]:
    """The object that has `data`; empty if the answer is of another shape."""
    payload = body.get("payload") if isinstance(body, dict) else None
    if isinstance(payload, dict) and "data" in payload:
        return payload
    return body if isinstance(body, dict) else {}


def rows(body: Any, wrappers: tuple[str, ...]) -> list[Any] | None:
    """The rows of a list, unwrapped; None if there are none."""
    data = content(body).get("data")
    return [unwrap(row, wrappers) for row in data] if isinstance(data, list) else None


def record(body: Any, wrappers: tuple[str, ...]) -> Any:
    """A single record, unwrapped."""
    outer = content(body)
    return unwrap(outer.get("data"), wrappers) if wrappers or outer is not body else body


def paging(body: Any) -> tuple[int | None, int | None]:
    """Number of pages and of records in the whole listing, None where Daftra does not tell.

    Raises:
        ValueError: They are no numbers.
    """
    outer = content(body)
    inner = outer.get("pagination")
    counts = {**outer, **inner} if isinstance(inner, dict) else outer
    page_count = _count(counts.get("page_count", counts.get("last_page")))
    total = _count(counts.get("total_results", counts.get("total")))
    if page_count is None and total is not None:
        size = _count(counts.get("per_page"))
        page_count = max(1, -(-total // size)) if size else None
    return page_count, total


_HIGHEST_COUNT: Final = 2**63 - 1


def _count(value: Any) -> int | None:
    """A count; one beyond 64 bits, such as 1e4000, is as good as the highest of them."""
    try:
        count = wire.integer(value)
    except wire.TooLargeIntegerError:
        return _HIGHEST_COUNT
    return None if count is None else min(count, _HIGHEST_COUNT)


_NOTHING: Final[tuple[Any, ...]] = (None, "", [], {})


def unwrap(row: Any, wrappers: tuple[str, ...]) -> Any:
    """A record without the key that wraps it. Keys that stand beside the wrapper join the record, in place.

    So do those of which the record itself has nothing but an empty value.
    """
    if not wrappers or type(row) is not dict:
        return row
    for wrapper in wrappers:
        inner = row.get(wrapper)
        if type(inner) is dict:
            for key in row:
                if key != wrapper and inner.get(key) in _NOTHING:
                    inner[key] = row[key]
            return inner
    return row
