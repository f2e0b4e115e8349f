"""What is on disk: the project file, its journal, its lock."""
