-- name: names
SELECT name FROM desk_entry WHERE kind = ?

-- name: add
INSERT OR IGNORE INTO desk_entry (kind, name) VALUES (?, ?)

-- name: remove
DELETE FROM desk_entry WHERE kind = ? AND name = ?

-- name: house
SELECT site, site_url, months, digits, quotes, latin_quotes FROM house

-- name: set-house
INSERT OR REPLACE INTO house (only_one, site, site_url, months, digits, quotes, latin_quotes)
VALUES (1, ?, ?, ?, ?, ?, ?)
