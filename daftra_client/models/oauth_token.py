"""OauthToken: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthToken(Model):
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "access_token",
            "expires_in",
            "refresh_token",
            "site_id",
            "subdomain",
            "token_type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["access_token"]
        self.access_token = v if v is None or type(v) is str else wire.text(v)
        v = row["expires_in"]
        self.expires_in = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["refresh_token"]
        self.refresh_token = v if v is None or type(v) is str else wire.text(v)
        v = row["site_id"]
        self.site_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["subdomain"]
        self.subdomain = v if v is None or type(v) is str else wire.text(v)
        v = row["token_type"]
        self.token_type = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "access_token": wire.encode_text(self.access_token, "OauthToken.access_token"),
            "expires_in": wire.encode_integer(self.expires_in, "OauthToken.expires_in"),
            "refresh_token": wire.encode_text(self.refresh_token, "OauthToken.refresh_token"),
            "site_id": wire.encode_integer(self.site_id, "OauthToken.site_id"),
            "subdomain": wire.encode_text(self.subdomain, "OauthToken.subdomain"),
            "token_type": wire.encode_text(self.token_type, "OauthToken.token_type"),
        }
        return data
