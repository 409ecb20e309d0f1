"""Many accounts in their warehouses: the accounts of a file, synced in one process or on a cluster."""
