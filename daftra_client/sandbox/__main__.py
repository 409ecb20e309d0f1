"""``python -m daftra_client.sandbox``: serve a sandbox until interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m daftra_client.sandbox", description="Serve a local Daftra account."
    )
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8000, help="port to listen on; 0 picks a free one (default: %(default)s)"
    )
    parser.add_argument("--api-key", help="the API key to accept (default: a random one)")
    parser.add_argument("--database", metavar="FILE", help="keep the records in this SQLite file (default: in memory)")
    parser.add_argument(
        "--date-format", default="DD/MM/YYYY", help="format of dates in documents (default: %(default)s)"
    )
    parser.add_argument(
        "--demo-data",
        type=int,
        default=0,
        metavar="N",
        help="fill a new account with N invoices and all that belongs to them",
    )
    parser.add_argument("--load", metavar="FILE", help="fill a new account with a dump or with captured answers")
    parser.add_argument("--dump", metavar="FILE", help="write the account to this JSON file at the end")
    parser.add_argument("--quiet", action="store_true", help="print nothing")
    options = parser.parse_args(arguments)
    try:
        from daftra_client.sandbox import Sandbox
    except ImportError as missing:
        parser.exit(1, f"{parser.prog}: error: {missing}\n")
    try:
        sandbox = Sandbox(
            host=options.host,
            port=options.port,
            api_key=options.api_key,
            database=options.database,
            date_format=options.date_format,
            demo_data=options.demo_data,
            load=options.load,
        )
        sandbox.start()
    except (ValueError, OSError, OverflowError) as problem:
        parser.error(str(problem))
    stop = threading.Event()

    def finish(_number: int, _frame: object) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, finish)
    with sandbox:
        if not options.quiet:
            sys.stdout.write(f"{sandbox.base_url} apikey {sandbox.api_key}\n")
            sys.stdout.flush()  # the parent process may be waiting for this line
        stop.wait()
        sandbox.stop()  # so that the file has everything that was answered
        if options.dump:
            try:
                sandbox.dump(options.dump)
            except OSError as problem:
                parser.exit(1, f"{parser.prog}: error: {problem}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
