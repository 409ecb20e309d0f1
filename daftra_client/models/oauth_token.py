"""OauthToken: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthToken(Record):
    """A token and the data needed to renew it."""

    access_token: str | None = None
    """Token for the Authorization header."""
    expires_in: int | None = None
    """Seconds until the access token expires; 94608000, three years, in the example."""
    refresh_token: str | None = None
    """Token for the renewal. A renewal may return a new one; if it does not, keep the old one."""
    site_id: int | None = None
    """Id of the account. Only tokens of marketplace apps have it."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`. Only tokens of marketplace apps have it."""
    token_type: str | None = None
    """Scheme under which the token is sent: `Bearer`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("access_token", "refresh_token"))
