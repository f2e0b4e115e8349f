"""Find, replace, filters."""
