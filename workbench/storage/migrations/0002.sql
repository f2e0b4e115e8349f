-- What a person chose among a conversion's candidates: for a place, an article (segment_id = 0) or
-- the whole project (both 0).
CREATE TABLE conversion_choice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  variant TEXT NOT NULL,
  form TEXT NOT NULL,
  output TEXT NOT NULL,
  scope TEXT NOT NULL,
  anchor TEXT NOT NULL,
  unsure INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE INDEX choice_segment ON conversion_choice (segment_id);

-- The project's own records of names and terms.
CREATE TABLE term (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  china TEXT NOT NULL,
  taiwan TEXT NOT NULL,
  hong_kong TEXT NOT NULL,
  english TEXT NOT NULL,
  later TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  authority TEXT NOT NULL,
  unless TEXT NOT NULL,
  avoid TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

-- What a person said to a finding: it stays until the words it judged change.
CREATE TABLE verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id INTEGER NOT NULL,
  code TEXT NOT NULL,
  judged TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE INDEX verdict_segment ON verdict (segment_id);

-- That somebody answers for an article as it stands.
CREATE TABLE sign_off (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL,
  signed_by TEXT NOT NULL,
  signed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_off_article ON sign_off (article_id);

-- What a split took away between a segment and the one before; and who wants no repetitions.
ALTER TABLE segment ADD COLUMN seam TEXT NOT NULL DEFAULT '';
ALTER TABLE segment ADD COLUMN alone INTEGER NOT NULL DEFAULT 0;

-- Finds equal sources without a second copy of every text.
CREATE INDEX segment_repetition ON segment (source_length, source_characters);
