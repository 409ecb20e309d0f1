"""A client of pyright's language server, which asks what an editor asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "pyright.langserver", "--stdio"]
CONFIGURED = {"python": {"pythonPath": sys.executable}}

PATIENCE = 120
"""Seconds after which a language server that does not answer is ended."""


class LanguageServer:
    """A language server that has one file open."""

    def __init__(self, process: subprocess.Popen[bytes], file: Path) -> None:
        self._process = process
        self._text = file.read_text("utf-8")
        self._document = {"uri": file.as_uri()}
        self._calls = 0
        self._diagnostics: list[dict[str, Any]] = []

    def open(self, folder: Path) -> None:
        """Start a session with the folder as its workspace, and wait for the diagnostics of the file."""
        workspace = [{"uri": folder.as_uri(), "name": folder.name}]
        plain = {"hover": {"contentFormat": ["plaintext"]}}
        configuration = {"configuration": True}
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=workspace,
            capabilities={"textDocument": plain, "workspace": configuration},
        )
        self._send(method="initialized", params={})
        document = {**self._document, "languageId": "python", "version": 1, "text": self._text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        while not self._diagnostics:
            self._receive()

    def close(self) -> None:
        """End the session."""
        self._ask("shutdown")
        self._send(method="exit")

    def completions(self, before: str) -> list[str]:
        """What the editor offers at the end of a text of the file."""
        found = self._ask("textDocument/completion", **self._at(before, len(before)))
        return [str(item["label"]) for item in (found or {}).get("items", ())]

    def hover(self, text: str, name: str) -> str:
        """What the editor shows for a name within a text of the file."""
        found = self._ask("textDocument/hover", **self._at(text, text.index(name)))
        return "" if found is None else str(found["contents"]["value"])

    @property
    def diagnostics(self) -> dict[int, str]:
        """What the editor underlines in the file, by line."""
        return {found["range"]["start"]["line"] + 1: found["message"] for found in self._diagnostics}

    def _at(self, text: str, offset: int) -> dict[str, Any]:
        before = self._text[: self._text.index(text) + offset]
        position = {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}
        return {"textDocument": self._document, "position": position}

    def _ask(self, method: str, **params: Any) -> Any:
        self._calls += 1
        self._send(id=self._calls, method=method, params=params)
        while True:
            message = self._receive()
            if message.get("id") == self._calls and "method" not in message:
                return message.get("result")

    def _send(self, **message: Any) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        """The next message. Requests of the server get an empty answer, and diagnostics are kept."""
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            asked = message.get("params", {}).get("items", ())
            self._send(id=message["id"], result=[CONFIGURED.get(item.get("section")) for item in asked])
        return message


@contextmanager
def language_server(folder: Path, file: Path) -> Iterator[LanguageServer]:
    """A language server in a folder, with a file open."""
    # With this variable, pyright would download another version of itself.
    environment = {name: value for name, value in os.environ.items() if name != "PYRIGHT_PYTHON_FORCE_VERSION"}
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        try:
            server = LanguageServer(process, file)
            server.open(folder)
            yield server
            server.close()
        finally:
            watch.cancel()
            process.kill()
