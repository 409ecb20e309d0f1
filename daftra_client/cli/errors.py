"""Errors of commands: one line about the problem and what to do, and the exit code."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from typing import Final

import click

from .._common.redaction import without_secrets

DONE: Final = 0
FAILED: Final = 1
"""Nothing was done."""
USAGE: Final = 2
"""The command line, the environment or the profile is wrong; nothing was sent."""
PARTIAL: Final = 3
"""A part was done, and the output shows which part; or a write was sent, and its outcome is not known."""

_KEYS: Final = ("--api-key", "--apikey", "--key", "--access-token", "--token", "--password")
"""Options that users may try. They do not exist, since others can see the arguments of a process."""
_KEY_ADVICE: Final = (
    "is not an option, since others can see the arguments of a process, and shells store them: run `daftra login`, "
    "which asks for the key, or give --api-key-file FILE before the command, or set DAFTRA_API_KEY_FILE"
)
_IN_PYTHON: Final = {
    "Make fewer calls at once (max_concurrency=) or per second (Limiter(per_second=...))": (
        "Make fewer calls at once (--max-concurrency) or per second (--per-second)"
    ),
    "Request less (limit=) or raise max_answer_bytes=": "Request less (--limit)",
    "The value is in .value; please report it": "Please report it",
    "The body is in .body": "Check the address of the account",
    "Compare the rows yourself, with `unverified()` of the pager": "List without this filter, and compare the rows",
    "`unverified()` of the pager skips this check": "they may be what is missing",
}
"""Advice of errors that names arguments and attributes in Python, and its form for the command line."""

_CONTROL: Final = re.compile("\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_UNCHECKED_IN_PYTHON: Final = re.compile(r'`field\("[^"]*", unchecked=True\)`')

_secrets: Final[set[str]] = set()


class PartialSuccess(click.ClickException):
    """A part of the work was done. The message says which part, and why the rest failed."""

    exit_code = PARTIAL


def exit_code(error: BaseException) -> int:
    """The exit code of a run that an error ended."""
    from ..errors import ConfigurationError, EncodeError, OutcomeUnknownError

    if isinstance(error, click.ClickException):
        return error.exit_code
    if isinstance(error, OutcomeUnknownError):
        return PARTIAL
    return USAGE if isinstance(error, ConfigurationError | EncodeError) else FAILED


def print_exception(error: BaseException, before_command: Mapping[str, str] | None = None) -> None:
    """Print one line about an error, and for wrong usage where help is.

    Args:
        error: What ended the run.
        before_command: The global options, and how they are written, such as `--profile NAME`.
    """
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message())
    elif isinstance(error, click.NoSuchOption) and error.option_name in _KEYS:
        print_error(f"{error.option_name} {_KEY_ADVICE}")
    elif isinstance(error, click.NoSuchOption) and before_command and error.option_name in before_command:
        path = "daftra COMMAND" if error.ctx is None else error.ctx.command_path
        right = path.replace(" ", f" {before_command[error.option_name]} ", 1)
        print_error(f"{error.option_name} is a global option: put it before the command: `{right} ...`")
    elif isinstance(error, click.UsageError) and error.ctx is not None:
        print_error(f"{on_one_line(error.format_message())} (see `{error.ctx.command_path} --help`)")
    elif isinstance(error, click.ClickException):
        print_error(on_one_line(error.format_message()))
    elif isinstance(error, KeyboardInterrupt | click.Abort):
        print_error("stopped")
    else:
        print_error(format_error(error))


def format_error(error: BaseException) -> str:
    """The message of an error on one line."""
    from ..errors import DaftraError  # a run without an error needs none

    if isinstance(error, DaftraError):
        return on_one_line(_with_advice(error))
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return on_one_line(f"{place}{error.strerror or error}")
    if isinstance(error, ImportError):
        return on_one_line(str(error))
    return f"a bug in daftra-client: {type(error).__name__}: {on_one_line(str(error))}; --debug shows where"


def print_error(text: str) -> None:
    """Print a message to standard error."""
    click.secho("error: ", fg="red", bold=True, nl=False, err=True)
    click.echo(text, err=True)


def note(text: str) -> None:
    """Print a message that is not a result to standard error, dimmed on a terminal."""
    click.secho(text, dim=True, err=True)


def register_secret(secret: str) -> None:
    """Show `***` in place of this secret in all messages from now on, since an answer may repeat it."""
    _secrets.add(secret)


def registered_secrets() -> frozenset[str]:
    """The secrets that were passed to `register_secret`."""
    return frozenset(_secrets)


def redact(text: str) -> str:
    """The text without the secrets that were passed to `register_secret`."""
    return without_secrets(text, _secrets)


def drop_output() -> None:
    """Discard standard output, since its reader, such as `head`, has enough.

    Python flushes it once more at its end, and would fail again.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ is not None else 1)


def is_terminal() -> bool:
    """Whether results go to a terminal."""
    return sys.stdout.isatty()


def escape_control_characters(text: str) -> str:
    """Escape characters of JSON or CSV that control a terminal or the direction of text, as in `\\u009b`.

    In JSON, this is another notation of the same text.
    """
    return _CONTROL.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _with_advice(error: BaseException) -> str:
    """The message of an error of the client."""
    from ..errors import APIConnectionError

    if isinstance(error, APIConnectionError) and not error.was_sent:
        error.add_advice("Check the address of the account and the network")
    return str(error)


def on_one_line(text: str) -> str:
    """A text on one line, in words of the command line, and without control characters."""
    for advice, here in _IN_PYTHON.items():
        text = text.replace(advice, here)
    text = _UNCHECKED_IN_PYTHON.sub("--unchecked", text)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in redact(text)).split())
