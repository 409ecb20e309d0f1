"""How a run ends: one line that says what went wrong and what to do, and the exit code."""

from __future__ import annotations

import sys
from typing import Final

import click

DONE: Final = 0
FAILED: Final = 1
"""Nothing was done."""
USAGE: Final = 2
"""The command line, the environment or the profile is wrong; nothing was sent."""
PARTLY: Final = 3
"""A part was done, and the output says which."""


class PartlyDone(click.ClickException):
    """A part of the work was done. The message says which part and what kept the rest from it."""

    exit_code = PARTLY


def exit_code(error: BaseException) -> int:
    """The exit code of a run that an error ended."""
    from ..errors import ConfigurationError, EncodeError

    if isinstance(error, click.ClickException):
        return error.exit_code
    return USAGE if isinstance(error, ConfigurationError | EncodeError) else FAILED


def report(error: BaseException) -> None:
    """Print one line about an error, and for wrong usage where help is."""
    from ..errors import DaftraError  # a run without an error needs none

    if isinstance(error, click.UsageError) and error.ctx is not None:
        print_error(f"{_line(error.format_message())} (see `{error.ctx.command_path} --help`)")
    elif isinstance(error, click.ClickException):
        print_error(_line(error.format_message()))
    elif isinstance(error, KeyboardInterrupt | click.Abort):
        print_error("stopped")
    elif isinstance(error, DaftraError):
        print_error(_line(str(error)))
    elif isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        print_error(_line(f"{place}{error.strerror or error}"))
    elif isinstance(error, ImportError):
        print_error(_line(str(error)))
    else:
        print_error(f"a bug of daftra-client: {type(error).__name__}: {_line(str(error))}; --debug shows where")


def print_error(text: str) -> None:
    """Print a message to standard error."""
    click.secho("error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(text, err=True)


def note(text: str) -> None:
    """Print to standard error what is no result, dimmed on a terminal."""
    click.secho(text, dim=True, err=True)


def is_terminal() -> bool:
    """Whether results go to a terminal."""
    return sys.stdout.isatty()


def _line(text: str) -> str:
    return " ".join(text.split())
