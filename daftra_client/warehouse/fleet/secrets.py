"""Secrets of accounts, or the sources from which the process that needs them reads them."""

from __future__ import annotations

import os
from typing import Literal, TypeAlias

import attrs

from ..._call.private_files import text_in
from ..._common.redaction import HIDDEN
from ...errors import ConfigurationError

Place: TypeAlias = Literal["file", "env", "value"]


@attrs.frozen
class Secret:
    """A secret, or the file or the environment variable that contains it.

    The process that needs the secret, such as a worker on another machine, reads its own files and variables. So the
    secret itself is not sent. Neither messages nor `repr` show their names, because a user may have given the secret
    instead of a name by mistake.

    Attributes:
        place: The kind of the source.
        text: The path of the file, the name of the variable, or the secret itself.
        key: The key in the accounts file, for messages.
    """

    place: Place
    text: str
    key: str

    def __repr__(self) -> str:
        return f"Secret({self.key} = {HIDDEN})"

    def read(self) -> str:
        """Read the secret.

        Raises:
            ConfigurationError: The file cannot be read, or the variable is not set.
        """
        if self.place == "value":
            return self.text
        if self.place == "file":
            return text_in(os.path.expanduser(self.text), self.key, "secret")  # `Path.expanduser` may raise an error
        found = os.environ.get(self.text, "").strip()
        if not found:
            raise ConfigurationError(f"the environment variable given by {self.key} is not set or empty")
        return found
