"""`daftra completion`: the script that teaches a shell to complete the commands of `daftra`."""

from __future__ import annotations

from typing import Final

import click
from click.shell_completion import get_completion_class

from .commands import COMPLETE, Command
from .errors import DONE

_INSTALL: Final = {
    "bash": '# To install it, add to ~/.bashrc:  eval "$(daftra completion bash)"',
    "zsh": '# To install it, add to ~/.zshrc after compinit:  eval "$(daftra completion zsh)"',
    "fish": "# To install it:  daftra completion fish > ~/.config/fish/completions/daftra.fish",
}


def _run(shell: str) -> int:
    kind = get_completion_class(shell)
    assert kind is not None, "click completes these shells"  # noqa: S101
    # `source()` of the class for bash would start bash, to warn of old versions.
    values = kind(click.get_current_context().find_root().command, {}, "daftra", COMPLETE).source_vars()
    click.echo(f"{(kind.source_template % values).strip()}\n\n{_INSTALL[shell]}")
    return DONE


command: Final = Command(
    name="completion",
    params=[click.Argument(["shell"], type=click.Choice(list(_INSTALL)))],
    callback=_run,
    help=(
        "Print the script that makes a shell complete commands, resources, filters and profiles. Its last line shows "
        "how to install it."
    ),
)
