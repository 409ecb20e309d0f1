"""Secrets of accounts, or where they are found by the process that needs them."""

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
    """A secret, or the file or the variable of the environment that holds it.

    Files and variables are those of the process that reads the secret, such as a worker on another machine, so that the
    secret itself does not travel. Neither messages nor `repr` show their names, since a user may have given the secret
    in their place.

    Attributes:
        place: Where it is.
        text: The path of the file, the name of the variable, or the secret itself.
        key: The key of the accounts file that says so, for messages.
    """

    place: Place
    text: str
    key: str

    def __repr__(self) -> str:
        return f"Secret({self.key} = {HIDDEN})"

    def read(self) -> str:
        """The secret.

        Raises:
            ConfigurationError: The file cannot be read, or the variable is not set.
        """
        if self.place == "value":
            return self.text
        if self.place == "file":
            return text_in(os.path.expanduser(self.text), self.key, "secret")  # that of pathlib may fail
        found = os.environ.get(self.text, "").strip()
        if not found:
            raise ConfigurationError(f"the variable that {self.key} names is not set or empty")
        return found
