-- name: find
SELECT s.stage, s.before, s.reason, s.owner, s.published_version, s.published_hash, s.published_action,
       s.published_told, s.created, s.modified, s.edition, c.content
FROM story s JOIN story_content c ON c.story = s.row
WHERE s.id = ?

-- name: find-between
SELECT s.stage, s.before, s.reason, s.owner, s.published_version, s.published_hash, s.published_action,
       s.published_told, s.created, s.modified, s.edition, c.content
FROM story s JOIN story_content c ON c.story = s.row
WHERE s.id BETWEEN ? AND ?
ORDER BY s.modified DESC, s.row DESC LIMIT ?

-- name: find-external
SELECT s.stage, s.before, s.reason, s.owner, s.published_version, s.published_hash, s.published_action,
       s.published_told, s.created, s.modified, s.edition, c.content
FROM story s JOIN story_content c ON c.story = s.row
WHERE s.external_id = ? AND s.external_id <> ''
ORDER BY s.modified DESC, s.row DESC LIMIT ?

-- name: list
SELECT s.id, s.external_id, s.headline, s.stage, s.section, s.source, s.words, s.modified, s.breaking
FROM story s
WHERE instr(?1, ',' || s.stage || ',') > 0 AND (?2 IS NULL OR s.section = ?2)
ORDER BY s.modified DESC, s.row DESC LIMIT ?3 OFFSET ?4

-- name: counts
SELECT stage, count(*) FROM story GROUP BY stage

-- name: by-external
SELECT id FROM story WHERE external_id = ? AND external_id <> '' AND source = ?
ORDER BY stage = 'trash', row LIMIT 1

-- name: by-fingerprint
SELECT id FROM story
WHERE fingerprint = ?1 OR row IN (SELECT story FROM story_trace WHERE trace = ?2)
ORDER BY stage = 'trash', row LIMIT 1

-- name: had-content
SELECT 1 FROM story s JOIN story_trace t ON t.story = s.row WHERE s.id = ?1 AND t.trace = ?2

-- name: leave-trace
INSERT OR IGNORE INTO story_trace (trace, story) VALUES (?, ?)

-- name: by-headline
SELECT id FROM story WHERE headline_key = ? AND headline_key <> '' ORDER BY modified DESC, row DESC

-- name: standing
SELECT row, edition, title_row FROM story WHERE id = ?

-- name: next-title-row
SELECT coalesce(max(title_row), 0) + 1 FROM story

-- name: insert
INSERT INTO story (edition, stage, before, reason, owner, headline, headline_key, section, source, external_id,
  fingerprint, breaking, words, created, modified, published_version, published_hash, published_action,
  published_told, title_row, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: update
UPDATE story SET edition = ?, stage = ?, before = ?, reason = ?, owner = ?, headline = ?, headline_key = ?,
  section = ?, source = ?, external_id = ?, fingerprint = ?, breaking = ?, words = ?, created = ?, modified = ?,
  published_version = ?, published_hash = ?, published_action = ?, published_told = ?, title_row = ?
WHERE id = ?

-- name: inserted-row
SELECT last_insert_rowid()

-- name: insert-content
INSERT INTO story_content (content, story) VALUES (?, ?)

-- name: update-content
UPDATE story_content SET content = ? WHERE story = ?
