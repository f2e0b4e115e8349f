"""Reading what is left of a damaged project file."""
