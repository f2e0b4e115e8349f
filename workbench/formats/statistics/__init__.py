"""A project's figures as tables."""
