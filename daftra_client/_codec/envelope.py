"""The envelopes of v1 and v2, as the slow path of `replies.py` opens them.

| envelope | rows | paging |
| --- | --- | --- |
| v1 | `data`, each wrapped in its model name | `pagination` |
| v2 | `data`, flat | next to `data`, as in Laravel's paginator |
| v2 payload | `payload.data` | `payload.pagination` |

The answer to a single read has the record in place of the rows. In plain v2, the record is the answer itself.
"""

from __future__ import annotations

from typing import Any, Final

from .read import TooLargeIntegerError, read_integer


def content(body: Any) -> dict[str, Any]:
    """The object with `data`; an empty one if the answer has another shape."""
    payload = body.get("payload") if isinstance(body, dict) else None
    if isinstance(payload, dict) and "data" in payload:
        return payload
    return body if isinstance(body, dict) else {}


def rows(body: Any, wrappers: tuple[str, ...]) -> list[Any] | None:
    """The rows of a list, unwrapped; None if the answer has no list."""
    data = content(body).get("data")
    return [unwrap(row, wrappers) for row in data] if isinstance(data, list) else None


def record(body: Any, wrappers: tuple[str, ...]) -> Any:
    """A single record, unwrapped."""
    outer = content(body)
    return unwrap(outer.get("data"), wrappers) if wrappers or outer is not body else body


def paging(body: Any) -> tuple[int | None, int | None]:
    """Number of pages and number of records in the complete listing, None if Daftra does not send it.

    Raises:
        ValueError: One of them is not a number.
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
    """A count. One that exceeds 64 bits, such as 1e4000, becomes the highest count."""
    if value is None or (type(value) is int and value <= _HIGHEST_COUNT):
        return value
    try:
        count = read_integer(value)
    except TooLargeIntegerError:
        return _HIGHEST_COUNT
    return None if count is None else min(count, _HIGHEST_COUNT)


_EMPTY: Final[tuple[Any, ...]] = (None, "", [], {})


def unwrap(row: Any, wrappers: tuple[str, ...]) -> Any:
    """The record inside its wrapper key. The record is changed in place: it gets the keys next to the wrapper.

    If the record has the same key, the value next to the wrapper is used only if the value of the record is empty.
    """
    if not wrappers or type(row) is not dict:
        return row
    for wrapper in wrappers:
        inner = row.get(wrapper)
        if type(inner) is dict:
            for key in row:
                if key != wrapper and inner.get(key) in _EMPTY:
                    inner[key] = row[key]
            return inner
    return row
