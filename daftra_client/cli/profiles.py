"""`daftra profiles`: show the stored accounts, choose the default one, and remove one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import click

from .commands import Command, Option
from .errors import DONE, note
from .report import make_table, open_reporter

if TYPE_CHECKING:
    from pathlib import Path

    from rich.table import Table

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
    if not rows and not as_json:
        note(f"There is no profile in {file}: `daftra login` stores one.")
        return

    def draw() -> Iterator[Table]:
        from rich.text import Text

        table = make_table("profile", "account", "key", "branch", "", has_rule=False)
        for row in rows:
            table.add_row(*map(Text, _texts(row)))
        yield table

    with open_reporter(as_json=as_json) as reporter:
        for row in rows:
            reporter.report(row, ["\t".join(_texts(row))])
        reporter.report(None, drawings=draw)


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
