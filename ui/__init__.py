"""The window of Duizhao."""
