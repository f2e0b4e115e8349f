"""The conversion column and choices in it."""
