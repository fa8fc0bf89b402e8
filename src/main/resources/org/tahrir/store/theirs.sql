-- name: keep
INSERT OR IGNORE INTO their_version (story, hash, modified, sender, content) VALUES (?, ?, ?, ?, ?)

-- name: of
SELECT modified, sender, content FROM their_version WHERE story = ? ORDER BY row

-- name: drop
DELETE FROM their_version WHERE story = ? AND hash = ?

-- name: drop-all
DELETE FROM their_version WHERE story = ?
