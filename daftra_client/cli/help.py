"""Help by rich-click, for commands that are plain ones of click otherwise."""

from __future__ import annotations

from typing import Any

import click
from rich_click import RichCommand, RichContext, RichGroup, RichHelpConfiguration, RichOptionPanel

_LOOK = RichHelpConfiguration(
    text_markup=None, show_arguments=True, max_width=100, style_commands_table_column_width_ratio=(1, 4)
)


def rich_help(command: click.Command, context: click.Context) -> str:
    """The help of a command, as a copy of it that belongs to rich-click shows it."""
    settings: dict[str, Any] = {
        "name": command.name,
        "params": command.params,
        "help": command.help,
        "epilog": command.epilog,
    }
    if lazy_commands := getattr(command, "lazy_commands", None):  # of a LazyGroup
        summaries = {name: click.Command(name, short_help=found.summary) for name, found in lazy_commands.items()}
        copy: RichCommand = RichGroup(**settings, commands=summaries)
    else:
        copy = RichCommand(**settings)
    named: dict[str, list[str]] = {}
    for parameter in command.params:
        if panel := getattr(parameter, "panel", None):
            named.setdefault(panel, []).append(parameter.opts[-1])
    for panel, options in named.items():
        copy.add_panel(RichOptionPanel(panel, options=options))
    return copy.get_help(RichContext(copy, parent=context.parent, info_name=context.info_name, rich_help_config=_LOOK))
