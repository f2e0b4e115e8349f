"""Projects, articles, what comes in and goes out, statistics."""
