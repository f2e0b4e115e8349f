"""Data the program ships: themes, icons, samples."""
