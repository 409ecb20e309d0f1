"""Leases, so that only one run at a time syncs an account: locks that end with their process, and expiring leases."""
