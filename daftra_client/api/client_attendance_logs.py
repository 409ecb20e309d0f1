"""The resource `client_attendance_logs`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource
from .._call.results import Created

_CREATE = Operation(
    name="client_attendance_logs.create",
    method="POST",
    path="/api2/client-attendance-log/store",
    changes_state=True,
    body=(BodyPart("ClientAttendance", "client_attendance", "ClientAttendanceInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


class ClientAttendanceLogs(Resource):
    """Records of the presence of a client. This resource can only create them."""

    __slots__ = ()

    async def create(
        self,
        client_attendance: models.ClientAttendanceInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Record the presence of a client.

        Stores one attendance at the given time. How Daftra identifies the client is not documented. The path has no
        `.json` ending.

        Args:
            client_attendance: The record itself. Sent under `ClientAttendance` as `ClientAttendanceInput`; no field
                is known to be required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: documentation.
        """
        request = _CREATE.request(
            body={
                "ClientAttendance": client_attendance,
            },
        )
        return await self._engine.created(request, options)
