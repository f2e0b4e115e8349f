"""Checks over a project, house style, sign-off."""
