"""Dates, times and periods of both languages, read as values."""
