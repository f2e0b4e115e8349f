"""Subtitles as articles, their times kept."""
