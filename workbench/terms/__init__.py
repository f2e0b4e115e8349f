"""Termbases: what they hold on disk, and how their concepts are found in a text."""
