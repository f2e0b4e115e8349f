"""Conversion for a project: names, usage, choices by hand, doubts."""
