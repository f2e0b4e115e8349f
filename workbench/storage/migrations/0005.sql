-- What is kept of each article's original: where and when it was read, and its bytes, once each.
CREATE TABLE source_copy (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  fetched_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  media_type TEXT NOT NULL,
  archive_address TEXT NOT NULL
) STRICT;

CREATE INDEX source_copy_article ON source_copy (article_id);

-- The bytes, compressed and as base64: a text is what can be saved from a damaged file.
CREATE TABLE source_bytes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE,
  packed TEXT NOT NULL
) STRICT;
