"""The dictionary under the cursor: what comes with the program, and the user's own files."""
