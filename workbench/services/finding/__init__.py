"""Searching and filtering a project."""
