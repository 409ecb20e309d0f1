"""Failure: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Failure(Model):
    """Answer to a call that failed. Which keys are present differs.

    Source: live capture (validation_errors, error_type); live report (errors, error); documentation.
    """

    code: int | None = None
    """The HTTP status again, or the real one where the HTTP status is 200."""
    error: Any = None
    """What went wrong, where the plugin of a v2 entity is off for one."""
    error_type: str | None = None
    """Kind of failure, such as `extra_data` where an update carries read-only fields."""
    errors: Any = None
    """Messages by field."""
    extra_data: Any = None
    """Details of some failures; their shape is not documented."""
    message: Any = None
    """What went wrong, in the language of the account. Never match on it."""
    result: str | None = None
    """"failed" as a rule."""
    validation_errors: Any = None
    """Messages by field."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "error",
            "error_type",
            "errors",
            "extra_data",
            "message",
            "result",
            "validation_errors",
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
            v = get("code")
            self.code = v if v is None or type(v) is int else wire.integer(v)
            self.error = get("error")
            v = get("error_type")
            self.error_type = v if v is None or type(v) is str else wire.text(v)
            self.errors = get("errors")
            self.extra_data = get("extra_data")
            self.message = get("message")
            v = get("result")
            self.result = v if v is None or type(v) is str else wire.text(v)
            self.validation_errors = get("validation_errors")
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
            "code": wire.encode_integer(self.code, "Failure.code"),
            "error": self.error,
            "error_type": wire.encode_text(self.error_type, "Failure.error_type"),
            "errors": self.errors,
            "extra_data": self.extra_data,
            "message": self.message,
            "result": wire.encode_text(self.result, "Failure.result"),
            "validation_errors": self.validation_errors,
        }
        return data
