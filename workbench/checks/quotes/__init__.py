"""Checks of quotations."""
