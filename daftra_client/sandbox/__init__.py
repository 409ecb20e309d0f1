"""A local Daftra for tests and demos: ``with Sandbox() as sandbox: ...`` or ``python -m daftra_client.sandbox``.

It needs the extra ``sandbox`` (Starlette, uvicorn, SQLAlchemy). What it knows of a resource stands in the tables of
:mod:`daftra_client.sandbox.resources`; everything else treats all resources alike. v1 and v2 show the same records: an
entity of v2 is a second rendering of a resource, from the tables of :mod:`daftra_client.sandbox.resources.entities`.
"""

from __future__ import annotations

from daftra_client.sandbox.requestlog import ReceivedRequest
from daftra_client.sandbox.sandbox import Sandbox

__all__ = ["ReceivedRequest", "Sandbox"]
