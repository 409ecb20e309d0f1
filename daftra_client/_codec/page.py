"""One page of a listing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from .model import Model

T = TypeVar("T", bound="Model")


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a listing. Iterating the page gives its records.

    The listing has more records if `page_count` is more than 1 or `total` is more than the number of items. To read all
    of them, iterate the pager itself with `async for`.

    Attributes:
        page: Number of this page, from 1.
        page_count: Number of pages, None if Daftra does not send it.
        total: Number of records in the complete listing, None if Daftra does not send it.
        items: The records; empty after the last page.
    """

    page: int
    page_count: int | None = None
    total: int | None = None
    items: list[T]

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
