-- name: add
INSERT INTO receipt (bundle, at, file, sha256) VALUES (?, ?, ?, ?) RETURNING row

-- name: add-story
INSERT INTO receipt_story (receipt, place, story, version, hash, action) VALUES (?, ?, ?, ?, ?, ?)

-- name: all
SELECT row, bundle, at, file, sha256 FROM receipt ORDER BY at DESC, row DESC

-- name: of
SELECT row, bundle, at, file, sha256 FROM receipt
WHERE row IN (SELECT receipt FROM receipt_story WHERE story = ?) ORDER BY at DESC, row DESC

-- name: stories
SELECT story, version, hash, action FROM receipt_story WHERE receipt = ? ORDER BY place
