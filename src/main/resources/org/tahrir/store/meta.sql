-- name: get
SELECT value FROM meta WHERE name = ?

-- name: set
INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)
