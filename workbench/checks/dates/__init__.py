"""Checks of dates and times by value."""
