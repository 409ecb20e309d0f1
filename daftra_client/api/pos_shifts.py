"""The resource `pos_shifts`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource

_GET_CURRENT = Operation(
    name="pos_shifts.get_current",
    method="GET",
    path="/api2/pos_shifts.json",
    wrappers=("Shift",),
)


class PosShifts(Resource):
    """The point-of-sale session that is open for the caller. It is no list of shifts; v2 has these under the entity
    `pos_shift`, see `entities`."""

    __slots__ = ()

    async def get_current(
        self,
        **options: Unpack[CallOptions],
    ) -> models.PosSession:
        """Read the open point-of-sale session.

        The session that is bound to the caller's login, or else the one that the header `Posshift` names, given as
        `headers={"Posshift": "5"}`. Daftra answers 401 if no session is open, or if it belongs to somebody else and
        the caller may not open all sessions.
        """
        request = _GET_CURRENT.request()
        return await self._engine.record(request, models.PosSession, options)
