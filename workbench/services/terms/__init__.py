"""The terms of an open project: recognised in its texts, offered, added."""
