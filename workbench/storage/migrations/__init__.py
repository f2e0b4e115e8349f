"""The schema, one SQL file a version, applied in the order of their names."""
