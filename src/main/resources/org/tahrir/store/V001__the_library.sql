-- Stories: what is listed, filtered, sorted and recognised. Their texts lie apart, so that a list never reads them.
CREATE TABLE story (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  edition INTEGER NOT NULL,
  stage TEXT NOT NULL,
  before TEXT NOT NULL,
  reason TEXT NOT NULL,
  owner TEXT NOT NULL,
  headline TEXT NOT NULL,
  headline_key TEXT NOT NULL,
  section TEXT NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  breaking INTEGER NOT NULL,
  words INTEGER NOT NULL,
  created INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  published_version INTEGER NOT NULL,
  published_hash TEXT NOT NULL,
  published_action TEXT NOT NULL,
  published_told INTEGER NOT NULL,
  title_row INTEGER NOT NULL UNIQUE
) STRICT;

CREATE INDEX story_modified ON story (modified, row);
CREATE INDEX story_external ON story (external_id, source) WHERE external_id <> '';
CREATE INDEX story_fingerprint ON story (fingerprint);
CREATE INDEX story_headline ON story (headline_key) WHERE headline_key <> '';

-- The whole article as JSON.
CREATE TABLE story_content (
  story INTEGER PRIMARY KEY REFERENCES story (row) ON DELETE CASCADE,
  content TEXT NOT NULL
) STRICT;

-- What a story was when it came in or went out: the first 16 bytes of its fingerprint and of its content's hash.
CREATE TABLE story_trace (
  trace BLOB NOT NULL CHECK (length(trace) = 16),
  story INTEGER NOT NULL REFERENCES story (row) ON DELETE CASCADE,
  PRIMARY KEY (trace, story)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_trace_story ON story_trace (story);

-- Where a story leads: its related pieces and the links in its text. The target need not be here.
CREATE TABLE story_link (
  story INTEGER NOT NULL REFERENCES story (row) ON DELETE CASCADE,
  target BLOB NOT NULL CHECK (length(target) = 16),
  PRIMARY KEY (story, target)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_link_target ON story_link (target);

-- Earlier and present states of a story; content is deflated JSON.
CREATE TABLE revision (
  row INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story (row) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  cause TEXT NOT NULL,
  stage TEXT NOT NULL,
  name TEXT NOT NULL,
  words INTEGER NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (story, number)
) STRICT;

-- Another desk's version of a story that is here too.
CREATE TABLE their_version (
  row INTEGER PRIMARY KEY,
  story BLOB NOT NULL CHECK (length(story) = 16),
  hash TEXT NOT NULL,
  modified INTEGER NOT NULL,
  sender TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (story, hash)
) STRICT;

CREATE TABLE media (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE desk_entry (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE house (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  site TEXT NOT NULL,
  site_url TEXT NOT NULL,
  months TEXT NOT NULL,
  digits TEXT NOT NULL
) STRICT;

CREATE TABLE receipt (
  row INTEGER PRIMARY KEY,
  bundle TEXT NOT NULL,
  at INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE receipt_story (
  receipt INTEGER NOT NULL REFERENCES receipt (row) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  story BLOB NOT NULL CHECK (length(story) = 16),
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (receipt, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX receipt_story_story ON receipt_story (story);

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Title and body, normalised and stemmed. A row's number is its story's. Stories in the trash have no row.
CREATE VIRTUAL TABLE story_search USING fts5 (
  tn, bn, ts, bs,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- Titles while typing: their words, and the stems that differ from them. A row's number is its story's title_row, which grows with every save: newest first.
CREATE VIRTUAL TABLE title_search USING fts5 (
  t,
  content = '', contentless_delete = 1, prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 0'
);

-- Words are gathered in memory up to this many bytes and then written in one go, and pieces of the index are merged when
-- eight have come together: both for the sake of bulk imports.
INSERT INTO story_search (story_search, rank) VALUES ('hashsize', 16777216);
INSERT INTO story_search (story_search, rank) VALUES ('automerge', 8);
INSERT INTO title_search (title_search, rank) VALUES ('automerge', 8);
