"""A file system as a destination of dlt whose own files are whole or not there.

dlt writes state, schema and the list of packages in place, and makes the folder before the file that says that it was
made. A process that died meanwhile left something that made no sense, and every later run failed over it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from dlt.destinations.impl.filesystem.factory import filesystem
from dlt.destinations.impl.filesystem.filesystem import CURRENT_VERSION, FilesystemClient

if TYPE_CHECKING:
    from dlt.common.typing import DictStrAny

_UNFINISHED: Final = "_dlt_unfinished"
"""The file of a dataset that is renamed once it is whole. It is no table, and the next one takes its place."""


class Files(filesystem):  # type: ignore[misc]  # dlt has no types here
    """A file system."""

    @property
    def client_class(self) -> type[FilesystemClient]:
        return _Client


class _Client(FilesystemClient):  # type: ignore[misc]
    def initialize_storage(self, truncate_tables: Any = None) -> None:
        if self.is_local_filesystem and not self.is_storage_initialized():
            self.fs_client.makedirs(self.dataset_path, exist_ok=True)
            self._write_to_json_file(
                self.init_file_path, {"initial_version": CURRENT_VERSION, "current_version": CURRENT_VERSION}
            )
        super().initialize_storage(truncate_tables)

    def _write_to_json_file(self, filepath: str, data: DictStrAny) -> None:
        if not self.is_local_filesystem:  # object stores show a file once it is whole
            super()._write_to_json_file(filepath, data)
            return
        unfinished: Any = self.pathlib.join(self.dataset_path, _UNFINISHED)
        super()._write_to_json_file(unfinished, data)
        self.fs_client.makedirs(self.pathlib.dirname(filepath), exist_ok=True)  # somebody may have removed it
        os.replace(unfinished, filepath)
