"""Syncs the accounts of a file, each into its warehouse, in one process or on a cluster."""
