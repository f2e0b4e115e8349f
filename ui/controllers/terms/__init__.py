"""The window of terms and the dictionary."""
