-- name: clear
DELETE FROM story_link WHERE story = ?

-- name: add
INSERT OR IGNORE INTO story_link (story, target) VALUES (?, ?)

-- name: linking-to
SELECT s.id FROM story_link l JOIN story s ON s.row = l.story WHERE l.target = ? ORDER BY s.modified DESC, s.row DESC
