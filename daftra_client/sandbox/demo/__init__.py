"""A realistic account for demonstrations: two years of a trading company, in Arabic and English.

``fill(records, N)`` makes N invoices over the 24 months before the account's day, and in proportion to them:

- clients (one for five invoices, three at least), half of them companies; products (one for ten, from 10 to 2,000)
  and six services, at prices with and without VAT or at the zero rate; suppliers (one for fifty, three at least);
- invoices of one to five lines, in draft (1 of 20), with discounts of lines or of the document, by rate or by amount,
  and a few in other currencies; payments in cash and by transfer, days later: about seven of ten invoices are paid,
  some of them in part or in two payments;
- estimates (1 of 6), purchase invoices (1 of 8), expenses (1 of 4), incomes, credit notes, refund receipts, sales
  orders, bookings, subscriptions, payments on account, purchase refunds, requisitions and manual journals;
- work orders, workflow records, notes, appointments and time tracking;
- staff (one for a hundred, from 4 to 60) with departments, designations, employment types, attendance, leave and
  assets; branches, stores, a bank account, brands, unit templates, cost centers, follow-up statuses, shipping options,
  packages and credits.

Each record is stored by the rules of the API, so its totals, numbers, settled amounts and journals are those of a
record that a request creates. The same N makes the same account on the same day: dates count back from today, because
fixed dates would soon be old, and everything else follows from a fixed seed. The creation times follow the dates of the
records.
"""

from __future__ import annotations

from daftra_client.sandbox.demo.history import fill

__all__ = ["fill"]
