"""What the fields of read models are annotated with: for type checkers the value, for msgspec what stands on the wire.

msgspec decodes JSON into a model by its annotations. Text, whole numbers, flags, moments and enumerations of numbers it
reads itself; of the rest it stores the raw value, and `_settled` of the model then puts the real one in its place. So a
field annotated `Amount | None` holds a Decimal or None for everyone but the decoder.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    T = TypeVar("T")

    Amount: TypeAlias = Decimal
    Day: TypeAlias = datetime.date
    Moment: TypeAlias = datetime.datetime
    Coded: TypeAlias = Annotated[T, "member of an enumeration"]
    Related: TypeAlias = Annotated[T, "associated record"]
    Raw: TypeAlias = Annotated[T, "read by a function of wire"]
    Extras: TypeAlias = dict[str, Any]
else:

    class _Wire:
        """`Coded[InvoiceType]` and the like: the wire type, whatever is in the brackets."""

        def __init__(self, of):
            self._of = of

        def __getitem__(self, item):
            return self._of(item)

    class Extras:
        """Nothing that JSON can say: no key of an answer may be taken for the field of the unknown ones."""

    Amount = Annotated[str | int, "amount"]  # a float would have lost digits, see `wire.fraction`
    Day = Annotated[str, "day"]
    Moment = Annotated[datetime.datetime, msgspec.Meta(tz=False)]  # with a bound, a number is no moment
    Coded = _Wire(lambda enum: str | int)  # "" is no member, but none
    Related = _Wire(lambda model: model | tuple[()])  # `[]` is what an absent one may look like
    Raw = _Wire(lambda shape: Any)
