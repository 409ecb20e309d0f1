"""`daftra profiles`: show the stored accounts, choose the default one, and remove one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import click

from .commands import Command, Option
from .ending import DONE, is_terminal, note

if TYPE_CHECKING:
    from pathlib import Path

    from .config import Profile


def _run(default: str | None, removed: str | None, as_json: bool) -> int:
    if default is not None and removed is not None:
        raise click.UsageError("give --default or --remove, not both")
    from . import config

    file = config.path()
    if default is not None:
        config.choose_default(file, default)
        click.echo(f"{default} is the default now")
    elif removed is not None:
        has_key = config.read(file).named(removed).api_key is not None
        config.remove(file, removed)
        click.echo(f"removed the profile {removed}{' and its key' if has_key else ''} from {file}")
        note("The key itself stays valid until it is deleted in the settings of the account at Daftra.")
    else:
        _show(file, as_json=as_json)
    return DONE


def _show(file: Path, *, as_json: bool) -> None:
    from . import config

    profiles = config.read(file)
    rows = [_facts(profile, is_default=profile == profiles.default) for profile in profiles.by_name.values()]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif not rows:
        note(f"There is no profile in {file}: `daftra login` stores one.")
    elif is_terminal():
        from rich.console import Console
        from rich.table import Table

        table = Table("profile", "account", "key", "branch", "", box=None, pad_edge=False, header_style="bold")
        for row in rows:
            table.add_row(*_texts(row))
        Console(highlight=False).print(table, markup=False)
    else:
        for row in rows:
            click.echo("\t".join(_texts(row)))


def _facts(profile: Profile, *, is_default: bool) -> dict[str, Any]:
    """What may be shown of a profile, so not its key."""
    return {
        "profile": profile.name,
        "account": profile.base_url or profile.subdomain,
        "key": profile.api_key_file or ("stored" if profile.api_key is not None else None),
        "branch_id": profile.branch_id,
        "is_default": is_default,
    }


def _texts(row: dict[str, Any]) -> list[str]:
    from .terminal import cell_of

    default = "default" if row["is_default"] else ""
    cells = (row["profile"], row["account"], row["key"] or "none", row["branch_id"], default)
    return [cell_of(cell) for cell in cells]


def _names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from . import config

    return config.names(incomplete)


command: Final = Command(
    name="profiles",
    params=[
        Option(["--default"], metavar="NAME", shell_complete=_names, help="Use this one where no account is named."),
        Option(["--remove", "removed"], metavar="NAME", shell_complete=_names, help="Remove this one, with its key."),
        Option(["--json", "as_json"], is_flag=True, help="One JSON object a line."),
    ],
    callback=_run,
    help="Show the accounts that `daftra login` stored, never their keys; choose the default one; or remove one.",
)
