"""`daftra sync --accounts FILE`: many accounts, in this process or on a cluster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from click.core import ParameterSource

from .commands import Option
from .errors import note
from .session import Session, log

if TYPE_CHECKING:
    from ..warehouse.fleet.account import Account
    from ..warehouse.fleet.engine import Engine

AT_ONCE: Final = 8
_PANEL: Final = "Many accounts"
_ONLY: Final = ("at_once", "engine", "workers", "scheduler")
"""Options that belong to `--accounts`."""
_BOTH: Final = ("accounts", "full", "as_json", *_ONLY)


def fleet_options() -> list[click.Parameter]:
    """The options of a sync of many accounts."""
    number = click.IntRange(min=1)
    return [
        Option(
            ["--accounts"],
            type=click.Path(),
            metavar="FILE",
            help="A file in TOML that names accounts, their keys and warehouses; see docs/fleet.md.",
            panel=_PANEL,
        ),
        Option(
            ["--at-once"],
            type=number,
            metavar="N",
            help=f"Accounts at once: {AT_ONCE} by default; on Dask 10 for each worker that the command starts, or as "
            "many as the workers of its scheduler have threads.",
            panel=_PANEL,
        ),
        Option(
            ["--engine"],
            type=click.Choice(["threads", "dask"]),
            help="Where accounts run: in threads of this process, or on Dask (extra `dask`). Threads by default.",
            panel=_PANEL,
        ),
        Option(
            ["--workers"],
            type=number,
            metavar="N",
            help="Worker processes of the Dask cluster that the command starts; by default one for each core.",
            panel=_PANEL,
        ),
        Option(
            ["--scheduler"],
            metavar="ADDRESS",
            help="The scheduler of a Dask cluster that exists, such as tcp://host:8786.",
            panel=_PANEL,
        ),
    ]


def refuse_without_accounts(context: click.Context) -> None:
    """Refuse options that are only for many accounts.

    Raises:
        click.UsageError: One was given.
    """
    for option in _given(context):
        if option.name in _ONLY:
            raise click.UsageError(f"{option.opts[0]} is for many accounts: give --accounts FILE as well")


def _given(context: click.Context) -> Iterator[click.Parameter]:
    """The parameters of the command that were given."""
    for parameter in context.command.params:
        if context.get_parameter_source(str(parameter.name)) is ParameterSource.COMMANDLINE:
            yield parameter


def _refuse_others(context: click.Context, session: Session) -> None:
    """Refuse options that the file has for each account, and options that choose one account."""
    for parameter in _given(context):
        if parameter.name not in _BOTH:
            name = "RESOURCE" if isinstance(parameter, click.Argument) else parameter.opts[0]
            raise click.UsageError(f"{name} cannot be combined with --accounts; set it in the accounts file")
    parent = context.parent
    for name, default in Session._field_defaults.items():
        if name != "is_debug" and getattr(session, name) != default and parent is not None:
            option = next(each for each in parent.command.params if each.name == name)
            raise click.UsageError(f"{option.opts[0]} cannot be combined with --accounts; set it in the accounts file")


def sync_accounts(
    file: str,
    *,
    at_once: int | None,
    engine: str | None,
    workers: int | None,
    scheduler: str | None,
    is_full: bool,
    as_json: bool,
) -> int:
    """Sync the accounts of a file, and return the exit code.

    Raises:
        click.UsageError: The options contradict each other.
        ConfigurationError: The file cannot be used, or the engine cannot keep the limits that accounts share.
    """
    context = click.get_current_context()
    session: Session = context.obj
    _refuse_others(context, session)
    if scheduler is not None and engine == "threads":
        raise click.UsageError("--scheduler names a Dask cluster: leave --engine threads out")
    if scheduler is not None and workers is not None:
        raise click.UsageError("--workers is for a cluster that the command starts: leave it or --scheduler out")
    is_dask = engine == "dask" or scheduler is not None
    if workers is not None and not is_dask:
        raise click.UsageError("--workers is for Dask: give --engine dask as well")
    from ..warehouse.fleet.accounts import read_accounts
    from ..warehouse.fleet.job import CLUSTER_RETRY_POLICY, Job
    from .fleet_report import open_fleet_report
    from .interrupts import on_interrupt

    accounts = read_accounts(Path(file))
    requests: list[int] = []

    def request_stop() -> None:
        if len(requests) > 1:  # the third Ctrl-C ends the process in any case
            raise KeyboardInterrupt
        requests.append(len(requests))

    with ExitStack() as stack:
        stack.enter_context(on_interrupt(request_stop))
        stack.enter_context(log(is_shown=session.is_debug))
        running, room = stack.enter_context(_engine(accounts, at_once, workers, scheduler, is_dask=is_dask))
        job = Job(accounts, running, at_once=room, full=is_full, retry_policy=CLUSTER_RETRY_POLICY if is_dask else None)
        report = stack.enter_context(open_fleet_report(job, len(accounts), as_json=as_json))
        handled = 0
        for event in job.run():
            report.update(event)
            if len(requests) > handled:
                handled += 1
                job.stop(now=handled > 1)
                report.stopping()
        report.report_result()
    return job.exit_code


@contextmanager
def _engine(
    accounts: tuple[Account, ...], at_once: int | None, workers: int | None, scheduler: str | None, *, is_dask: bool
) -> Iterator[tuple[Engine, int]]:
    """The engine, and the number of accounts that it runs at once."""
    from ..client import DaftraClient
    from ..errors import ConfigurationError
    from ..warehouse.fleet.account_sync import sync_account

    do = partial(sync_account, client_factory=DaftraClient)
    if is_dask:
        from ..warehouse.fleet.sharing import refuse_separate

        warning = refuse_separate(accounts, machines=scheduler is not None)
        if warning is not None:
            note(warning)
        try:
            from ..warehouse.fleet.over_dask import on_cluster
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != "distributed":
                raise
            raise ConfigurationError("accounts on Dask need the extra: pip install 'daftra-client[dask]'") from None
        with on_cluster(do, scheduler=scheduler, workers=workers, at_once=at_once) as cluster:
            yield cluster, cluster.capacity
    else:
        from ..warehouse.fleet.threads import threads

        with threads(do) as engine:
            yield engine, at_once or AT_ONCE
