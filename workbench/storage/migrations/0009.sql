-- What a second reader, a language model, said of a pair of texts: it holds while both stay the same.
CREATE TABLE opinion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  read TEXT NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  fix TEXT NOT NULL,
  model TEXT NOT NULL,
  prompt TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE INDEX opinion_segment ON opinion (segment_id);
