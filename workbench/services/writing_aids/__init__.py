"""Completion and spelling over a project's words."""
