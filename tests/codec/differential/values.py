"""Raw values that every field of every model is tried with, as they stand in JSON."""

from __future__ import annotations

from typing import Final, NamedTuple

COMMON: Final = (
    '1', '"7"', '"1.50"', '1.5', '""', '"x"', '"2026-04-03"', '"2026-04-03 20:27:36"', 'true', '[]',
)  # fmt: skip
"""Values that every field is tried with."""

OTHERS: Final = (
    # whole numbers
    '0', '2', '7', '-3', '99', '2026', '9007199254740993', '-9223372036854775808', '123456789012345678901234567890',
    '"0"', '"1"', '"2"', '"-3"', '"007"', '" 7 "', '"+5"', '"99"', '"1_000"', '"٣"', '"١٢"', '"-0"', '"1,000"',
    '"123456789012345678901234567890"',
    # decimals, floats and exponents
    '"0.00"', '"-12.3456"', '"15%"', '"5.0"', '"1e2"', '"1E-2"', '"1e400"', '"NaN"', '"-Infinity"', '" 2.50 "', '".5"',
    '0.0', '1.0', '2.50', '-0.1', '1e2', '1E-2', '77.0', '1234567890.123456789', '9007199254740995.0', '1e30',
    # nothing
    'null', '" "', '"null"', '"NULL"', '"0000-00-00"', '"0000-00-00 00:00:00"', '"00/00/0000"', '"30/11/-1"',
    '"-0001-11-30 00:00:00"',
    # days
    '"2026-02-30"', '"25/04/2026"', '"04/25/2026"', '"03/04/2026"', '"04.03.2026"', '"2026/04/03"', '"3/4/26"',
    '"20260403"', '"2026-4-3"',
    # moments
    '"2026-04-03T20:27:36Z"', '"2026-04-03T20:27:36+03:00"', '"2026-04-03 20:27:36.123456"', '"2026-04-03 20:27"',
    '"25/04/2026 20:27"', '"03/04/2026 08:27 PM"', '"2026-04-03 00:00:00"', '"25/04/2026 25:00"', '"20:27:36"',
    # flags
    'false', '"true"', '"False"', '"on"', '"OFF"', '"yes"',
    # text
    '"عميل"', '"my_gateway"', '"{\\"a\\": 1}"', '"%d/%m/%Y"',
    '"A rather long text, which no table may remember: 0123456789"',
    # lists and objects
    '{}', '[null]', '[1, "2"]', '["x", ""]', '[[1]]', '[{}]', '[1.5, true]', '{"zz_a": null, "zz_b": null}',
    '{"zz_a": ""}',
    '{"zz_a": 1}', '{"0": "5", "3": "6"}', '{"0": "x"}', '{"5": null}', '[{"zz_a": "x"}]',
    '[{"zz_a": null}, {"zz_a": 1.50}]',
    '{"id": "7"}', '{"id": null}', '{"id": "", "zz_a": [1]}', '[{"id": "7"}, {"id": 8}]', '{"5": {"id": "7"}}',
)  # fmt: skip
"""Values of which every field is tried with some, chosen by its name."""

OTHERS_OF_A_FIELD: Final = 12

FORMATS: Final = (
    '"%d/%m/%Y"', '"%m/%d/%Y"', '"%Y/%d/%m"', '"%d.%m.%Y"', '"%Y-%d-%m"', '"DD/MM/YYYY"', '"d-m-Y"', '"j/n/y"',
    '"%d/%m"', '"null"', '""', 'null', '5',
)  # fmt: skip
"""Display formats that a record may tell of itself."""

DATES: Final = (
    '"03/04/2026"', '"25/04/2026"', '"04/25/2026"', '"2026-04-03"', '"04.03.2026"', '"2026/04/03"', '"03-04-2026"',
    '"3/4/26"', '"03/04/2026 20:27"', '"03/04/2026 08:27 PM"', '"2026-04-03 20:27:36"', '"0000-00-00"', '"00/00/0000"',
    '""',
)  # fmt: skip
"""Values that may depend on the display format, of which every date is read with some."""

DATES_OF_A_FIELD: Final = 5

CONTEXTS: Final = ("%d/%m/%Y", "%m/%d/%Y", "%Y-%d-%m")
"""Display formats of the account that dates are read in, beside none."""

UNKNOWN: Final = (
    '"x"', '7', 'null', '1.50', '1e2', '""', '"null"', '[]', '{}', '[null, {"zz_a": 1.5}]',
    '{"zz_a": {"zz_b": [true]}}',
    '12345678901234567890.5', '"2026-04-03"', 'false',
)  # fmt: skip
"""What stands under keys that the document does not know."""


class Special(NamedTuple):
    """A record whose outcome is given here, since the code that the others were recorded from had a defect there."""

    model: str
    content: str
    who: str
    what: str
    """Error that is due, as `reading.described` gives it."""


SPECIALS: Final = (
    # A bare ValueError of `read.rows` escaped from the search for the bad field.
    Special(
        "Invoice",
        '{"summary_total": "x", "InvoiceItem": "null"}',
        "Invoice.summary_total",
        "DecodeError @: cannot read 'x': a number was expected",
    ),
)

FAST_IS_INEXACT: Final = frozenset(("9007199254740995.0", "1e30"))
"""Whole numbers with a point or an exponent that the fast path may read as floats, which are exact up to 2**53."""
