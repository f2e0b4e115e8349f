"""Termbases as files of other programs."""
