"""The resource `follow_up_actions`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .follow_up_actions_delete import follow_up_actions_delete
    from .follow_up_actions_get import follow_up_actions_get
    from .follow_up_actions_list import follow_up_actions_list
else:
    follow_up_actions_delete = LazyMethod(__name__, "follow_up_actions_delete")
    follow_up_actions_get = LazyMethod(__name__, "follow_up_actions_get")
    follow_up_actions_list = LazyMethod(__name__, "follow_up_actions_list")


class FollowUpActions(Resource):
    """Kinds of action that an appointment or a note can stand for; their `action_id` refers to them. Listing by type
    and reading by id share one URL, so the meaning of the last path segment depends on the call."""

    __slots__ = ()

    delete = follow_up_actions_delete
    get = follow_up_actions_get
    list = follow_up_actions_list
