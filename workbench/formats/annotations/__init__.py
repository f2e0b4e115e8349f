"""Highlights and notes written for readers and other programs."""
