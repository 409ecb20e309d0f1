"""A local Daftra for tests and demos: ``with Sandbox() as sandbox: ...`` or ``python -m daftra_client.sandbox``.

The package needs the extra ``sandbox`` (Starlette, uvicorn, SQLAlchemy, Jinja). The tables in
:mod:`daftra_client.sandbox.resources` describe the resources; all other modules treat every resource in the same way.
v1 and v2 show the same records: a v2 entity is a second view of a resource, described in
:mod:`daftra_client.sandbox.resources.entities`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from daftra_client.sandbox.behaviour import Behaviour
    from daftra_client.sandbox.loading import LoadError
    from daftra_client.sandbox.requestlog import ReceivedRequest
    from daftra_client.sandbox.sandbox import Sandbox, Snapshot
    from daftra_client.sandbox.webhooks import Delivery
else:
    # Loaded on first use, so that `python -m` can name the extra if it is not installed.
    from .._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "Behaviour": ".behaviour",
            "Delivery": ".webhooks",
            "LoadError": ".loading",
            "ReceivedRequest": ".requestlog",
            "Sandbox": ".sandbox",
            "Snapshot": ".sandbox",
        },
        extra=("jinja2", "sqlalchemy", "starlette", "uvicorn"),
        without="the local Daftra needs the extra: pip install 'daftra-client[sandbox]'",
    )


__all__ = ["Behaviour", "Delivery", "LoadError", "ReceivedRequest", "Sandbox", "Snapshot"]
