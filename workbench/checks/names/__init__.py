"""Checks of names and terms against the records and each other."""
