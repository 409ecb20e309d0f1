"""OauthTokenInput: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .oauth_grant_type import OauthGrantType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthTokenInput(Input):
    """A request for a token. Send `username` and `password` with the grant `password`, and `refresh_token` with the
    grant `refresh_token`.
    """

    client_id: str
    """Id of the OAuth application; the published one is `1`."""
    client_secret: str
    """Secret of the OAuth application."""
    grant_type: OauthGrantType | str
    """Grant by which the token is requested."""
    password: str | None | Unset = UNSET
    """Password of the user. Only for the grant `password`."""
    refresh_token: str | None | Unset = UNSET
    """Refresh token from an earlier answer. Only for the grant `refresh_token`."""
    scope: str | None | Unset = UNSET
    """Scopes, separated by blanks; those of the application if left out."""
    username: str | None | Unset = UNSET
    """E-mail address of the owner or of a staff member, in any case. Only for the grant `password`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("client_secret", "password", "refresh_token", "username"))
