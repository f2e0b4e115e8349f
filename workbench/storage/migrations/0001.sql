CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  published_at INTEGER,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,
  encoding TEXT NOT NULL,
  metadata TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  rev INTEGER NOT NULL
) STRICT;

CREATE INDEX article_url ON article (url);
CREATE INDEX article_origin ON article (origin);

CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  level INTEGER NOT NULL,
  source TEXT NOT NULL,
  spans TEXT NOT NULL,
  credits TEXT NOT NULL,
  picture TEXT NOT NULL,
  target TEXT NOT NULL,
  target_spans TEXT NOT NULL,
  status TEXT NOT NULL,
  origin TEXT NOT NULL,
  locked INTEGER NOT NULL,
  omitted TEXT NOT NULL,
  previous_source TEXT NOT NULL,
  withdrawn INTEGER NOT NULL,
  rev INTEGER NOT NULL,
  source_rev INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL,
  source_length INTEGER NOT NULL,
  target_length INTEGER NOT NULL,
  source_characters INTEGER NOT NULL,
  target_words INTEGER NOT NULL
) STRICT;

-- Everything a list or a statistic needs, so that neither reads a text.
CREATE INDEX segment_outline ON segment (
  article_id, position, id, role, status,
  source_length, target_length, source_characters, target_words
);

CREATE TABLE highlight (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  anchors TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE INDEX highlight_segment ON highlight (segment_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  resolved INTEGER NOT NULL
) STRICT;

CREATE INDEX note_segment ON note (segment_id);

CREATE TABLE conversion_override (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL REFERENCES segment (id) DEFERRABLE INITIALLY DEFERRED,
  variant TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

CREATE INDEX override_segment ON conversion_override (segment_id);

-- The journal: what happened, and each touched row before and after it.
CREATE TABLE transaction_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  replay TEXT NOT NULL,
  command TEXT NOT NULL,
  author TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  merge_key TEXT NOT NULL,
  reverts INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT;

CREATE INDEX transaction_state ON transaction_log (replay, state, id);

CREATE TABLE image (
  transaction_id INTEGER NOT NULL REFERENCES transaction_log (id),
  kind TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  change TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (transaction_id, kind, entity_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX image_entity ON image (kind, entity_id, transaction_id);
