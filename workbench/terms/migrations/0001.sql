-- A concept as JSON (workbench.terms.concept_json): the one place where it is written.
-- An id is never used again, so that the history can name what is gone.
CREATE TABLE concept (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;

-- Its forms, to be searched; made of the body and made again with it. `folded` is one form for all
-- written forms and letter cases.
CREATE TABLE form (
  concept_id INTEGER NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (concept_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX form_by_text ON form (folded, concept_id);

-- Who changed what and when; `before` is NULL for what was added, `after` for what was removed.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  concept_id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE INDEX change_of_concept ON change (concept_id, id);

-- What the termbase says of itself: its title, its licence.
CREATE TABLE about (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
