-- Alignments under way: an article and its English, and the rows that their pieces stand in. The
-- texts are written once; what changes while one works is `rows`, which is short.
CREATE TABLE alignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  variant TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  rows TEXT NOT NULL,
  sentences TEXT NOT NULL,
  method TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  taken_at INTEGER NOT NULL
) STRICT;
