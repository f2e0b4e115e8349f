"""The headless core of Duizhao: everything but the window."""
