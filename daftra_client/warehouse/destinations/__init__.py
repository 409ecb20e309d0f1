"""The destinations of a sync: what each kind of address means, and how the databases and stores differ."""
