"""Lexicons: tables of names and words that an editor can correct without Python."""
