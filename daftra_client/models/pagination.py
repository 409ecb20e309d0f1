"""Pagination: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Pagination(Model):
    """Where a v1 page stands in its listing.

    Source: live capture.
    """

    next: str | None = None
    """Relative address of the following page, null on the last."""
    page: int | None = None
    """Number of this page, from 1."""
    page_count: int | None = None
    """Number of pages."""
    prev: str | None = None
    """Relative address of the page before, null on the first."""
    total_results: int | None = None
    """Number of records in the whole listing."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "next",
            "page",
            "page_count",
            "prev",
            "total_results",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("next")
            self.next = v if v is None or type(v) is str else wire.text(v)
            v = get("page")
            self.page = v if v is None or type(v) is int else wire.integer(v)
            v = get("page_count")
            self.page_count = v if v is None or type(v) is int else wire.integer(v)
            v = get("prev")
            self.prev = v if v is None or type(v) is str else wire.text(v)
            v = get("total_results")
            self.total_results = v if v is None or type(v) is int else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "next": wire.encode_text(self.next, "Pagination.next"),
            "page": wire.encode_integer(self.page, "Pagination.page"),
            "page_count": wire.encode_integer(self.page_count, "Pagination.page_count"),
            "prev": wire.encode_text(self.prev, "Pagination.prev"),
            "total_results": wire.encode_integer(self.total_results, "Pagination.total_results"),
        }
        return data
