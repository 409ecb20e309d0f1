"""A file system as a destination of dlt that writes the files of dlt atomically.

dlt writes its state, its schema and its list of packages in place. And it creates the folder of a dataset before the
file that marks the folder as complete. If a process died in between, all later runs failed on the broken files.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from dlt.destinations.impl.filesystem.factory import filesystem
from dlt.destinations.impl.filesystem.filesystem import CURRENT_VERSION, FilesystemClient

if TYPE_CHECKING:
    from dlt.common.typing import DictStrAny

_UNFINISHED: Final = "_dlt_unfinished"
"""The temporary file of a dataset, which is renamed when it is complete. The next write replaces a leftover one."""


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
        if not self.is_local_filesystem:  # object stores list an object only when it is complete
            super()._write_to_json_file(filepath, data)
            return
        unfinished: Any = self.pathlib.join(self.dataset_path, _UNFINISHED)
        super()._write_to_json_file(unfinished, data)
        self.fs_client.makedirs(self.pathlib.dirname(filepath), exist_ok=True)  # a user may have removed it
        os.replace(unfinished, filepath)
