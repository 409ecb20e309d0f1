"""The account of a sandbox: its settings, its clock, and site_info."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.wire import DateFormat, Json

SITE_ID = "4000001"
STAFF_ID = "-3"
"""The staff id of callers with an API key."""
NOWHERE = "http://sandbox.invalid"
"""Placeholder for the root address of a sandbox that does not listen."""
ROOT: ContextVar[str] = ContextVar("root", default=NOWHERE)
"""The root address of the current request, such as ``http://127.0.0.1:49152``. Links in answers start with it, so that
they work under the host name that the caller uses."""

MAIN_BRANCH = "1"
"""The branch that every account has."""
BRANCH: ContextVar[str | None] = ContextVar("branch", default=None)
"""The branch that the current request chooses by ``request_branch_id``, on any method (live report)."""


@dataclass(slots=True)
class Account:
    """The account's settings, which all answers use."""

    dates: DateFormat
    currency: str
    clock: Callable[[], datetime]
    behaviour: Behaviour = field(default_factory=Behaviour)
    allow_negative_stock: bool = True
    """Whether a store can go below zero. The vendor calls this overdraft and does not document the default."""
    plan_limits: Mapping[str, int] = field(default_factory=dict[str, int])
    """How many records of a resource the plan covers, such as ``{"clients": 50}``; others are not limited."""

    _shown: tuple[datetime | None, str] = (None, "")
    """The latest time of the clock, and its form."""

    def now(self) -> str:
        """The account's time in the form of timestamps."""
        moment = self.clock()
        if moment is not self._shown[0]:  # demo data use a fixed clock and read it very often
            self._shown = moment, moment.isoformat(" ", "seconds")[:19]
        return self._shown[1]

    def today(self) -> str:
        """The account's day in ISO form."""
        return self.now()[:10]

    def link(self, path: str) -> str:
        """The absolute address of a path."""
        return ROOT.get() + path

    def site_info(self) -> Json:
        """The ``Site`` object of site_info."""
        root = ROOT.get()
        sign = f"%s {self.currency}"
        return {
            "id": SITE_ID,
            "business_name": "Al Noor Trading",
            "first_name": "Fahad",
            "last_name": "Alshammari",
            "subdomain": root.split("://", 1)[-1],
            "site_logo": None,
            "invoice_logo": None,
            "address1": "12 King Fahd Road",
            "address2": "",
            "city": "Riyadh",
            "state": "Riyadh",
            "postal_code": "00000",
            "phone1": "",
            "phone2": "+966500000000",
            "country_code": "SA",
            "timezone": "264",
            "date_format": self.dates.moment,
            "currency_code": self.currency,
            "language_code": "7",
            "email": "owner@example.com",
            "expiry_date": "2099-12-31",
            "package_id": "281",
            "bn1": "",
            "bn2": "",
            "tolerant": None,
            "beta_version": "0",
            "staff_id": int(STAFF_ID),
            "currencyFormat": sign,
            "currencies": {"currencies_ar": sign, "currencies_en": sign},
            "numberFormat": [2, ".", ","],
            "SITE_HASH": "00000000",
            "url": root,
            "is_beta": False,
            "is_expired": False,
            "moment_format": self.dates.moment,
            "ALLOWED_LOYALTY_PLUGIN": False,
        }
