"""Frozen values: what a project is made of."""
