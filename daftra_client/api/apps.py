"""The resource `apps`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.confirmation import STATUS_DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Done
from .._methods.known_fields import missing_entity

_ACTIVATE = Operation(
    name="apps.activate",
    method="GET",
    path="/v2/api/app-manager/activate/{id}/{status}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(STATUS_DONE,),
    refusals={
        400: "The app needs settings (code 2) or is not paid for (code 4)",
    },
)

_IS_ACTIVE = Operation(
    name="apps.is_active",
    method="GET",
    path="/v2/api/app-manager/is_active/{app_id}",
    parameters={
        "app_id": Parameter(record_id),
    },
)

_LOCK = Operation(
    name="apps.lock",
    method="GET",
    path="/v2/api/apps-manager/{app_id}/{entity}/{entity_id}/{lock}",
    parameters={
        "app_id": Parameter(record_id),
        "entity_id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(STATUS_DONE,),
    missing_entity=missing_entity,
)


class Apps(Resource):
    """Apps of Daftra's marketplace, as seen from one account: whether one is active, switching it on or off, and
    the locks that apps put on records. Two of the GET requests change data."""

    __slots__ = ()

    async def activate(
        self,
        id: int,
        status: models.AppSwitch | str,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Switch an app on or off.

        Switches an app of the marketplace on or off, although the request is a GET. An app that is not installed is
        installed first, also when it is to be switched off. An app that is not found is answered with status 200
        and `status` false. `code` in the answer is 1 for an app that was activated and 3 for one that was switched
        off; refusals have 0 for an app that was not found, 2 for missing settings and 4 for a missing payment.
        `msg` says so in the language of the account.

        Args:
            id: Id of the app in the marketplace.
            status: Whether the app is to be active.

        Raises:
            ValidationError: The app needs settings (code 2) or is not paid for (code 4) (400).
        """
        request = _ACTIVATE.request(
            path={
                "id": id,
                "status": status,
            },
        )
        return await self._engine.done(request, options)

    async def is_active(
        self,
        app_id: int,
        **options: Unpack[CallOptions],
    ) -> models.AppStatus:
        """Check whether an app is active on the account.

        Tells whether an app is installed and active on the account. An unknown app is not an error; its status is
        false.

        Args:
            app_id: Id of the app, a small number assigned by the developer portal.
        """
        request = _IS_ACTIVE.request(
            path={
                "app_id": app_id,
            },
        )
        return await self._engine.record(request, models.AppStatus, options)

    async def lock(
        self,
        app_id: int,
        entity: models.EntityName | str,
        entity_id: int,
        lock: models.AppSwitch | str,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Lock or unlock a record for an app.

        Locks a record on behalf of an app, or unlocks it, although the request is a GET. A locked record cannot be
        edited. Needs an OAuth token. An app that is not installed or not active, and a record that is not found,
        are answered with status 200 and `status` false.

        Args:
            app_id: Id of the installed app.
            entity: Entity of the record, such as `product` or `invoice`.
            entity_id: Id of the record.
            lock: Whether the record is to be locked.
        """
        request = _LOCK.request(
            path={
                "app_id": app_id,
                "entity": entity,
                "entity_id": entity_id,
                "lock": lock,
            },
        )
        return await self._engine.done(request, options)
