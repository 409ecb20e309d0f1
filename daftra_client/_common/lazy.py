"""Names of a package that are loaded when they are first used (PEP 562), so that importing it stays cheap."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Any


def on_first_use(
    package: str, modules: Mapping[str, str], *, extra: Collection[str] = (), without: str = ""
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package.

    Args:
        package: Its `__name__`.
        modules: The module that defines each name, such as `".client"`.
        extra: What an extra of ours installs, by the names of its top modules.
        without: What is said if one of them is missing.
    """
    namespace = vars(sys.modules[package])

    def __getattr__(name: str) -> Any:  # noqa: N807 - the package assigns it to that name
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            module = import_module(modules[name], package)
        except ModuleNotFoundError as error:
            missing = (error.name or "").partition(".")[0]
            if missing not in extra:
                raise
            raise ImportError(f"{without} ({missing} is missing)", name=missing) from None
        value = namespace[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:  # noqa: N807
        return sorted(namespace["__all__"])

    return __getattr__, __dir__
