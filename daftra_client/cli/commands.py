"""Commands and groups that are loaded when they are needed, with help by rich-click."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

import click

from .._suggestions import did_you_mean

COMPLETE: Final = "_DAFTRA_COMPLETE"
"""The variable by which a shell asks for completions."""


class Option(click.Option):
    """An option that help shows in a panel of its own kind, such as the filters of a list."""

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


class LazyGroup(_Helpful, click.Group):
    """A group that imports or makes a command only when it is called.

    Args:
        makers: By the name of a command either its module, which has it as `command`, or a callable that makes it.
        what: What its commands are, for messages.
    """

    def __init__(
        self,
        *arguments: Any,
        makers: Mapping[str, str | Callable[[], click.Command]],
        what: str = "command",
        **settings: Any,
    ) -> None:
        super().__init__(*arguments, **settings)
        self._makers = makers
        self._what = what

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._makers)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self._makers and not ctx.resilient_parsing:
            ctx.fail(f"there is no {self._what} {args[0]!r}{did_you_mean(args[0], self._makers)}")
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        maker = self._makers.get(cmd_name)
        if isinstance(maker, str):
            found: click.Command = importlib.import_module(maker, __package__).command
            return found
        return None if maker is None else maker()
