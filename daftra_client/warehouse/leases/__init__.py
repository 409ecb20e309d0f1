"""One run at a time syncs an account: locks that end with their holder, and leases that end by themselves."""
