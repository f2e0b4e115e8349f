"""The checks: one file a family, each a pure function over snapshots."""
