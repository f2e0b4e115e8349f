"""Drafts by machine."""
