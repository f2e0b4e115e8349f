-- The files that articles came from: compressed, as text, and which of their units is which segment.
CREATE TABLE original (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  dialect TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  packed TEXT NOT NULL,
  encoding TEXT NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;

CREATE INDEX original_sha256 ON original (sha256);

CREATE TABLE original_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL,
  original_id INTEGER NOT NULL,
  units TEXT NOT NULL
) STRICT;

CREATE INDEX original_part_article ON original_part (article_id);
CREATE INDEX original_part_original ON original_part (original_id);
