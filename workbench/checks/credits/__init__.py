"""Checks of bylines, captions and credits."""
