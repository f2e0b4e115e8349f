"""Pairs in spreadsheets and in tables of text, read and written."""
