CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    UNIQUE (title, url, outlet, published_at)
);

-- The texts come first: what is looked for is read from the beginning of a row only.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest INTEGER NOT NULL,               -- of the source's key
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,    -- counts the times the pair was written
    linked INTEGER NOT NULL DEFAULT 0,     -- whether its sentences were
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL,           -- the newest moment of all its parts
    changed_by TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    usage_count INTEGER NOT NULL,
    document_id INTEGER NOT NULL,          -- 0: none known
    bundle INTEGER NOT NULL DEFAULT 0,
    tuid TEXT,
    role TEXT,
    status TEXT,
    project TEXT,
    segment INTEGER,
    revision INTEGER,
    previous TEXT,
    following TEXT,
    extra TEXT                             -- JSON: codes, notes, properties, other variants
);
CREATE INDEX unit_by_digest ON unit (digest);
CREATE UNIQUE INDEX unit_by_origin ON unit (project, segment) WHERE project IS NOT NULL;
CREATE INDEX unit_unlinked ON unit (id) WHERE linked = 0;
CREATE INDEX unit_by_bundle ON unit (bundle) WHERE bundle > 0;

-- A sentence of a unit, in code points of its texts; no target_start: "English not located".
CREATE TABLE span (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_start INTEGER,
    target_end INTEGER,
    confidence REAL NOT NULL,
    method TEXT NOT NULL
);
CREATE INDEX span_by_unit ON span (unit_id);
CREATE INDEX span_by_digest ON span (digest);

-- Contentless: an entry is id << 10 | min(length, 1023) and the bigrams of a key.
CREATE VIRTUAL TABLE unit_index USING
    fts5(grams, content='', detail=none, columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE span_index USING
    fts5(grams, content='', detail=none, columnsize=0, tokenize='ascii');
-- The targets' words; holds the units up to meta's `target_indexed`.
CREATE VIRTUAL TABLE target_index USING
    fts5(words, content='', detail=none, columnsize=0, tokenize='ascii');

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    identity TEXT NOT NULL,                -- of what is imported, so that only that is gone on with
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    position INTEGER NOT NULL DEFAULT 0,   -- units of the file that are done with
    added INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    unpaired INTEGER NOT NULL DEFAULT 0
);
