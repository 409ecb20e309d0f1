"""Where a sync writes: what each kind of address means, and what differs between the databases and stores."""
