"""Commands and groups that are loaded when they are needed, with help by rich-click."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import click

from .._common.suggestions import did_you_mean

COMPLETE: Final = "_DAFTRA_COMPLETE"
"""The variable by which a shell asks for completions."""


class Option(click.Option):
    """An option that help shows in a separate panel, such as the filters of a list."""

    def __init__(self, *arguments: Any, panel: str | None = None, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.panel = panel


class _Helpful(click.Command):
    def get_help(self, ctx: click.Context) -> str:
        if not sys.stdout.isatty():
            return super().get_help(ctx)
        # rich-click takes longer than all the rest, so only help on a terminal imports it.
        from .help import rich_help

        return rich_help(self, ctx)


class Command(_Helpful):
    """A command."""


class LazyCommand(NamedTuple):
    """A command that is imported or made when it is called.

    Attributes:
        summary: What it does, for the help of its group.
        maker: Its module, which has it as `command`, or a callable that makes it.
    """

    summary: str
    maker: str | Callable[[], click.Command]

    def command(self) -> click.Command:
        if not isinstance(self.maker, str):
            return self.maker()
        found: click.Command = importlib.import_module(self.maker, __package__).command
        return found


class LazyGroup(_Helpful, click.Group):
    """A group that imports or makes a command only when it is called.

    Args:
        commands: Its commands by their names.
        what: What its commands are, for messages.
    """

    def __init__(
        self,
        *arguments: Any,
        commands: Mapping[str, LazyCommand],
        what: str = "command",
        **settings: Any,
    ) -> None:
        super().__init__(*arguments, **settings)
        self.lazy_commands: Final = commands
        self._what = what

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.lazy_commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.lazy_commands and not ctx.resilient_parsing:
            ctx.fail(f"there is no {self._what} {args[0]!r}{did_you_mean(args[0], self.lazy_commands)}")
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = self.lazy_commands.get(cmd_name)
        return None if found is None else found.command()

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, found.summary) for name, found in self.lazy_commands.items()])
