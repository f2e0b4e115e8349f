"""Bylines, source lines, photo credits and the other small print of an article."""
