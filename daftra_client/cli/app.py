"""The command `daftra` itself: its commands, and the options before them that choose the account."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, Final

import click

from .._version import __version__
from .commands import COMPLETE, LazyCommand, LazyGroup
from .session import Session

_COMMANDS: Final = {
    "check": LazyCommand("Whether the credentials work, and what they may read.", ".check"),
    "resources": LazyCommand("What there is to list, get and export.", ".resources"),
    "columns": LazyCommand("The columns of a resource, and what they mean.", ".columns"),
    "list": LazyCommand("Rows of a listing, as a table, JSON lines, CSV or Parquet.", ".list"),
    "get": LazyCommand("Everything about one record.", ".get"),
    "export": LazyCommand("Complete listings with their lines, as files in a folder.", ".export"),
    "sync": LazyCommand("The account in a warehouse: new, changed and deleted records.", ".sync"),
    "status": LazyCommand("What a warehouse has, and what the last syncs did.", ".status"),
    "request": LazyCommand("Call any address of the API.", ".request"),
    "login": LazyCommand("Store an account and its key.", ".login"),
    "profiles": LazyCommand("The stored accounts: show, choose the default, remove.", ".profiles"),
    "completion": LazyCommand("Completion for bash, zsh and fish.", ".completion"),
}
_HELP: Final = """
Look into a Daftra account and export it.

The account comes from the options below, or else from the environment (DAFTRA_PROFILE, DAFTRA_SUBDOMAIN or
DAFTRA_BASE_URL, and DAFTRA_API_KEY_FILE, DAFTRA_API_KEY or DAFTRA_ACCESS_TOKEN), or else from the profile that
`daftra login` stored. With --sandbox any command runs against a local Daftra with demo data, which needs no account.
"""


def _options() -> list[click.Parameter]:
    positive = click.IntRange(min=1)
    return [
        click.Option(
            ["--profile"],
            metavar="NAME",
            shell_complete=_profile_names,
            help="The account that `daftra login` stored under this name.",
        ),
        click.Option(["--subdomain"], metavar="NAME", help="The account: `acme` for acme.daftra.com."),
        click.Option(["--base-url"], metavar="URL", help="The complete address of the account."),
        click.Option(
            ["--api-key-file"],
            type=click.Path(),
            metavar="FILE",
            help="A file that holds the API key and nothing else.",
        ),
        click.Option(["--branch", "branch_id"], type=positive, metavar="ID", help="The branch to work in."),
        click.Option(["--max-concurrency"], type=positive, metavar="N", help="Calls in flight at once; 8 by default."),
        click.Option(
            ["--per-second"], type=click.FloatRange(min=0, min_open=True), metavar="N", help="Calls per second at most."
        ),
        click.Option(["--sandbox", "is_sandbox"], is_flag=True, help="Use a local Daftra with demo data instead."),
        click.Option(
            ["--debug", "is_debug"], is_flag=True, help="Show calls as they are made, and where errors arise."
        ),
        click.Option(
            ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
        ),
    ]


def _version(context: click.Context, parameter: click.Parameter, is_wanted: bool) -> None:
    if is_wanted:
        click.echo(f"daftra-client {__version__}")
        context.exit()


def _begin(**given: Any) -> None:
    click.get_current_context().obj = Session(**given)


def _profile_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from . import config

    return config.names(incomplete)


daftra: Final = LazyGroup(
    name="daftra",
    commands=_COMMANDS,
    params=_options(),
    callback=_begin,
    help=_HELP,
    epilog="`daftra COMMAND --help` explains a command. The manual is docs/command-line.md.",
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, print what went wrong, and give the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        code = daftra.main(args=given, prog_name="daftra", complete_var=COMPLETE, standalone_mode=False)
        sys.stdout.flush()
    except SystemExit:
        if COMPLETE in os.environ:  # click ends so after completing a word
            raise
        return _left_by_reader()  # the other reason for which click ends so
    except BrokenPipeError:
        return _left_by_reader()
    except (Exception, KeyboardInterrupt) as error:
        from .errors import exit_code, print_exception, redact

        if "--debug" in given and not isinstance(error, click.UsageError):
            import traceback

            click.echo(redact("".join(traceback.format_exception(error))), err=True)
        options = {option.opts[0]: f"{option.opts[0]} {option.metavar or ''}".strip() for option in daftra.params}
        print_exception(error, options)
        return exit_code(error)
    return code if isinstance(code, int) else 0


def _left_by_reader() -> int:
    """End well where the reader of the output, such as `head`, has enough."""
    from .errors import drop_output

    drop_output()
    return 0
