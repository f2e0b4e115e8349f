"""A project as JSON."""
