"""How rows are written to files and standard output, and the options that choose it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import click

from .commands import Option

PANEL: Final = "Output"


class Style(NamedTuple):
    """How rows are written.

    Attributes:
        form: `table`, `json`, `csv` or `parquet`.
        personal: Whether personal data is shown.
        labels: Whether members of enumerations are shown by their names.
        bom: Whether CSV begins with a byte order mark.
        exact: Whether CSV leaves texts as they are that a spreadsheet takes for formulas.
    """

    form: str
    personal: bool
    labels: bool
    bom: bool
    exact: bool

    @classmethod
    def of(cls, form: str, options: Mapping[str, Any]) -> Style:
        """The style that the `style_options` choose.

        Raises:
            click.UsageError: The format has no use for one of them.
        """
        for name in ("bom", "exact"):
            if options[name] and form != "csv":
                raise click.UsageError(f"--{'exact-text' if name == 'exact' else name} is for CSV, and this is {form}")
        return cls(form, **{name: options[name] for name in ("personal", "labels", "bom", "exact")})


def style_options() -> list[click.Parameter]:
    """The options that `Style.of` reads."""
    return [
        Option(
            ["--bom"], is_flag=True, help="Begin CSV with a byte order mark: Excel then detects UTF-8.", panel=PANEL
        ),
        Option(["--labels"], is_flag=True, help="Names for the values of enumerations: `unpaid` for 0.", panel=PANEL),
        Option(
            ["--exact-text", "exact"],
            is_flag=True,
            help="Leave texts in CSV as they are that begin with = + - or @. Without it, an apostrophe is put before "
            "them, since a spreadsheet would take them for formulas.",
            panel=PANEL,
        ),
        personal_option(PANEL),
    ]


def personal_option(panel: str) -> click.Parameter:
    """The option that leaves out personal data."""
    return Option(
        ["--no-personal", "personal"],
        is_flag=True,
        default=True,
        flag_value=False,
        help="Leave out what the document marks as personal data, such as names, phones and addresses of people. "
        "Notes and other free texts remain, regardless of their content.",
        panel=panel,
    )
