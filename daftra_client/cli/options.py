"""Options and arguments of commands, from the description of the reads of a resource in the document."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import click

from .._common import catalog as _catalog
from .commands import Option
from .values import Amount, Day, Flag, Id, Member, Moment

if TYPE_CHECKING:
    from .._common.catalog import Argument, Read

FILTERS: Final = "Filters"


def parameters_of(read: Read) -> list[click.Parameter]:
    """The positional arguments and the options of a read, each with its help."""
    return [
        *(_argument(argument) for argument in read.get("arguments", ())),
        *(_option(argument) for argument in read.get("options", ())),
    ]


def given(read: Read, values: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """The positional and the other arguments of the method that the user gave."""
    positional = [values[argument["name"]] for argument in read.get("arguments", ())]
    names = [argument["name"] for argument in read.get("options", ())]
    return positional, {name: _value(values[name]) for name in names if values.get(name) not in (None, ())}


def _value(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _argument(argument: Argument) -> click.Argument:
    return click.Argument([argument["name"]], type=type_of(argument), metavar=argument["name"].upper())


def _option(argument: Argument) -> Option:
    kind = type_of(argument)
    words = [argument["description"]]
    if isinstance(kind, Member):
        words.append(f"One of: {', '.join(kind.words)}.")
    if "default" in argument:
        words.append(f"The client sends {ast.literal_eval(argument['default'])} by default.")
    if argument.get("many"):
        words.append("May be given several times.")
    return Option(
        [f"--{option_name(argument)}", argument["name"]],
        type=kind,
        multiple=argument.get("many", False),
        help=" ".join(words),
        panel=FILTERS,
    )


def option_name(argument: Argument) -> str:
    """The name of the option of an argument, without the hyphens before it."""
    return argument["name"].strip("_").replace("_", "-")


def type_of(argument: Argument) -> click.ParamType[Any]:
    """The type of the values of an argument."""
    of = list(argument.get("of", ()))
    match argument["kind"]:
        case "record_id":
            return Id()
        case "within":
            return click.IntRange(int(of[0]), int(of[1]))
        case "integer":
            return click.INT
        case "decimal":
            return Amount()
        case "flag":
            return Flag()
        case "calendar_date" | "display_date":
            return Day()
        case "timestamp":
            return Moment()
        case "member_of":
            return Member({name: value for enumeration in of for name, value in _catalog.members(enumeration).items()})
        case _:  # text, and the name of a field, which the method checks
            return click.STRING
