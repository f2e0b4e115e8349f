"""Checks of numbers by value."""
