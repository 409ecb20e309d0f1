"""The command `daftra` (extra `cli`): look into an account and export it, without a line of Python.

    daftra --sandbox list invoices --payment-status unpaid

`docs/command-line.md` is its manual. The way of one command: `app.py` finds it, `options.py` makes its options of the
document, `session.py` opens the account, and `output.py` prints or stores the rows.
"""

from __future__ import annotations

import os
import sys

__all__ = ("main",)

_EXTRA = ("click", "rich", "rich_click", "tomlkit")


def main() -> None:
    """Run the command line and exit the process: 0 all done, 3 partially done, 1 nothing done, 2 wrong usage."""
    _prepare_streams()
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        print("error: the command daftra needs the extra: pip install 'daftra-client[cli]'", file=sys.stderr)  # noqa: T201
        sys.exit(1)
    except KeyboardInterrupt:
        print("error: stopped", file=sys.stderr)  # noqa: T201
        sys.exit(1)
    sys.exit(run())


def _prepare_streams() -> None:
    """Give the process streams that any text can be written to.

    Streams that were closed (`>&-`, services) lead nowhere, so that no file or socket takes their place. Programs get
    UTF-8, regardless of the code page of Windows or the locale; a terminal shows what it can.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    if sys.stdout.isatty():
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    else:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
