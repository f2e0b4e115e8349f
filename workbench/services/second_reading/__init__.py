"""Second readings: a language model reviews pairs, and its findings join those of the checks."""
