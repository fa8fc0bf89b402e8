-- name: add
INSERT INTO story_search (rowid, tn, bn, ts, bs) VALUES (?, ?, ?, ?, ?)

-- name: remove
DELETE FROM story_search WHERE rowid = ?

-- name: add-title
INSERT INTO title_search (rowid, t) VALUES (?, ?)

-- name: remove-title
DELETE FROM title_search WHERE rowid = ?

-- name: match
SELECT f.rowid, bm25(story_search, 1.0, 0.2, 5.0, 1.0) AS rank
FROM story_search f WHERE story_search MATCH ? ORDER BY rank, f.rowid DESC LIMIT ?

-- name: hit
SELECT s.id, s.external_id, s.headline, c.content
FROM story s JOIN story_content c ON c.story = s.row WHERE s.row = ?

-- name: typing
SELECT s.id, s.external_id, s.headline
FROM (SELECT rowid AS title FROM title_search WHERE title_search MATCH ? ORDER BY rowid DESC LIMIT ?) t
JOIN story s ON s.title_row = t.title
ORDER BY s.modified DESC, s.title_row DESC LIMIT ?

-- name: rows-after
SELECT s.row, s.title_row, s.stage, c.content
FROM story s JOIN story_content c ON c.story = s.row WHERE s.row > ? ORDER BY s.row LIMIT ?

-- name: count
SELECT count(*) FROM story
