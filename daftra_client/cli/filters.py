"""Filters of a list as `NAME=VALUE`, for a command whose resource is not known when its options are made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from .._common import catalog as _catalog
from .._common.suggestions import did_you_mean
from .commands import Option
from .options import FILTERS, option_name, type_of
from .where import HELP

if TYPE_CHECKING:
    from .._common.catalog import Argument, Read


def filter_options() -> list[click.Parameter]:
    """The options whose values `filters_of` reads."""
    text = "A filter of `daftra list` for one resource, such as date-from=month-start. May be given several times."
    return [
        Option(["--filter", "filters"], multiple=True, metavar="NAME=VALUE", help=text, panel=FILTERS),
        Option(["--where"], multiple=True, metavar="CONDITION", help=f"For one resource of v2. {HELP}", panel=FILTERS),
    ]


def filters_of(resource: str, texts: Sequence[str], conditions: Sequence[str]) -> dict[str, Any]:
    """The options of `daftra list` that filters and conditions mean, by their names.

    Args:
        resource: A resource that has a list.
        texts: The filters.
        conditions: The conditions, which the listing reads.

    Raises:
        click.UsageError: The list has no such filter, or it has other values.
    """
    read: Read = _catalog.list_of(resource)  # pyright: ignore[reportTypedDictNotRequiredAccess]
    advice = f"`daftra list {resource} --help` has its filters"
    if conditions and "where" not in read.get("choices", ()):
        raise click.UsageError(f"the list of {resource} takes no conditions; {advice}")
    known = {option_name(argument): argument for argument in read.get("options", ())}
    found: dict[str, Any] = {"where": conditions} if conditions else {}
    for text in texts:
        name, sign, value = text.partition("=")
        name = name.strip().removeprefix("--").replace("_", "-")
        if not sign:
            raise click.BadParameter(f"{text!r} is not a filter: write NAME=VALUE", param_hint="--filter")
        if name not in known:
            message = f"{resource} has no filter {name!r}{did_you_mean(name, known)}; {advice}"
            raise click.BadParameter(message, param_hint="--filter")
        argument = known[name]
        if argument.get("many"):
            found.setdefault(argument["name"], []).append(_value(argument, value))
        elif argument["name"] in found:
            raise click.BadParameter(f"{name} was given twice, and takes one value", param_hint="--filter")
        else:
            found[argument["name"]] = _value(argument, value)
    return found


def _value(argument: Argument, text: str) -> Any:
    try:
        return type_of(argument).convert(text.strip(), None, None)
    except click.BadParameter as error:
        raise click.BadParameter(error.message, param_hint=f"--filter {option_name(argument)}") from None
