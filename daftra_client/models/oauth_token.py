"""OauthToken: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthToken(Record):
    """A token and what is needed to renew it.

    Source: request sample (answer attested by running code); live report; documentation.
    """

    access_token: str | None = None
    """Token for the Authorization header."""
    expires_in: int | None = None
    """Seconds until the access token expires."""
    refresh_token: str | None = None
    """Token for renewing. A renewal may bring a new one; if not, keep the old one."""
    site_id: int | None = None
    """Id of the account. Only in tokens of marketplace apps."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`. Only in tokens of marketplace apps."""
    token_type: str | None = None
    """How the token is sent: `Bearer`."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(("access_token", "refresh_token"))
