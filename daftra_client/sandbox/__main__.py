"""``python -m daftra_client.sandbox``: serve a sandbox until interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        from daftra_client.sandbox import Sandbox
        from daftra_client.sandbox.switches import read_switches
    except ImportError as missing:
        parser.exit(1, f"{parser.prog}: error: {missing}\n")
    try:
        sandbox = Sandbox(
            host=options.host,
            port=options.port,
            api_key=options.api_key,
            client_id=options.client_id,
            client_secret=options.client_secret,
            username=options.username,
            password=options.password,
            database=options.database,
            date_format=options.date_format,
            demo_data=options.demo_data,
            load=options.load,
            currency=options.currency,
            switched_off=options.switched_off,
            behaviour=read_switches(options.switch),
            allow_negative_stock=not options.no_negative_stock,
            plan_limits=dict(options.plan_limit),
            webhook_url=options.webhook_url,
        )
        sandbox.latency = options.latency
        stop = _signalled()  # before the first answer: a caller that gets an answer may stop the process
        sandbox.start()
    except (ValueError, OSError, OverflowError) as problem:
        parser.error(str(problem))
    with sandbox:
        if not options.quiet:
            lines = (
                f"{sandbox.base_url} apikey {sandbox.api_key}",
                f"client_id {sandbox.client_id}",
                f"client_secret {sandbox.client_secret}",
                f"username {sandbox.username}",
                f"password {sandbox.password}",
            )
            # All at once: a parent process that waits for the first line may close the pipe after it.
            sys.stdout.write("\n".join(lines) + "\n")
            sys.stdout.flush()
        stop.wait()
        sandbox.stop()  # so that the file has the effect of every answered request
        if options.dump:
            try:
                sandbox.dump(options.dump)
            except OSError as problem:
                parser.exit(1, f"{parser.prog}: error: {problem}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m daftra_client.sandbox",
        description="Serve a local Daftra account. It prints its address and API key in one line, then a line for each "
        "of the four values of a token request.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8000, help="port to listen on; 0 picks a free one (default: %(default)s)"
    )
    parser.add_argument("--api-key", help="the API key to accept (default: a random one)")
    parser.add_argument("--client-id", default="1", help="client id of token requests (default: %(default)s)")
    parser.add_argument("--client-secret", help="client secret of token requests (default: a random one)")
    parser.add_argument(
        "--username", default="owner@example.com", help="user name of token requests (default: %(default)s)"
    )
    parser.add_argument("--password", help="password of token requests (default: a random one)")
    parser.add_argument("--database", metavar="FILE", help="keep the records in this SQLite file (default: in memory)")
    parser.add_argument(
        "--date-format", default="DD/MM/YYYY", help="format of dates in documents (default: %(default)s)"
    )
    parser.add_argument(
        "--demo-data",
        type=int,
        default=0,
        metavar="N",
        help="fill a new account with N invoices and the records they need",
    )
    parser.add_argument("--load", metavar="FILE", help="fill a new account with a dump or with captured answers")
    parser.add_argument("--dump", metavar="FILE", help="write the account to this JSON file at the end")
    parser.add_argument("--currency", metavar="CODE", default="SAR", help="currency of the account (default: SAR)")
    parser.add_argument(
        "--webhook-url",
        metavar="URL",
        action="append",
        default=[],
        help="send every change of a record to this address; can be repeated",
    )
    parser.add_argument(
        "--switch",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="set a switch of the behaviour, such as partial_updates=clients,invoices or list_order=invoices:newest; "
        "can be repeated, and an unknown name lists all",
    )
    parser.add_argument(
        "--switched-off",
        metavar="ENTITY",
        action="append",
        default=[],
        help="an entity of v2 whose plugin is off; can be repeated",
    )
    parser.add_argument(
        "--no-negative-stock", action="store_true", help="refuse stock movements that leave a store below zero"
    )
    parser.add_argument(
        "--plan-limit",
        metavar="RESOURCE=NUMBER",
        action="append",
        type=_limit,
        default=[],
        help="how many records of a resource the plan covers, such as clients=50; can be repeated",
    )
    parser.add_argument("--latency", metavar="SECONDS", type=_seconds, default=0.0, help="delay of every answer")
    parser.add_argument("--quiet", action="store_true", help="print nothing")
    return parser


def _signalled() -> threading.Event:
    """An event that is set by the signals which end the process."""
    stop = threading.Event()

    def finish(_number: int, _frame: object) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, finish)
    return stop


def _limit(text: str) -> tuple[str, int]:
    name, _, number = text.partition("=")
    if not name or not (number.isascii() and number.isdigit()):
        raise argparse.ArgumentTypeError(f"a resource and a number such as clients=50 are expected, not {text!r}")
    return name, int(number)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"a number of seconds is expected, not {text!r}")
    return seconds


if __name__ == "__main__":
    raise SystemExit(main())
