-- name: find
SELECT sha256, type, width, height, bytes FROM media WHERE sha256 = ?

-- name: all
SELECT sha256, type, width, height, bytes FROM media ORDER BY sha256

-- name: put
INSERT INTO media (sha256, type, width, height, bytes) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET type = excluded.type, width = excluded.width, height = excluded.height,
  bytes = excluded.bytes
