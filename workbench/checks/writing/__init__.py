"""Checks of the writing itself: marks, spaces, links, what was left out or left Chinese."""
