"""OauthToken: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class OauthToken(Record, kw_only=True):
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

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "OauthToken", date_format, is_read=True)
        data |= {
            "access_token": wire.encode_text(self.access_token, "OauthToken.access_token"),
            "expires_in": wire.whole(self.expires_in),
            "refresh_token": wire.encode_text(self.refresh_token, "OauthToken.refresh_token"),
            "site_id": wire.whole(self.site_id),
            "subdomain": wire.encode_text(self.subdomain, "OauthToken.subdomain"),
            "token_type": wire.encode_text(self.token_type, "OauthToken.token_type"),
        }
        return data
