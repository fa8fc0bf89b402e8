-- name: last
SELECT number, at FROM revision WHERE story = ? ORDER BY number DESC LIMIT 1

-- name: last-content
SELECT content FROM revision WHERE story = ? ORDER BY number DESC LIMIT 1

-- name: add
INSERT INTO revision (story, number, at, author, cause, stage, name, words, content)
VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)

-- name: of
SELECT r.number, r.at, r.author, r.cause, r.stage, r.name, r.words
FROM revision r JOIN story s ON s.row = r.story WHERE s.id = ? ORDER BY r.number DESC

-- name: at
SELECT r.at, r.stage, r.content
FROM revision r JOIN story s ON s.row = r.story WHERE s.id = ? AND r.number = ?

-- name: call
UPDATE revision SET name = ? WHERE story = (SELECT row FROM story WHERE id = ?) AND number = ?

-- name: contents
SELECT r.number, r.at, r.author, r.cause, r.stage, r.name, r.words, r.content
FROM revision r JOIN story s ON s.row = r.story WHERE s.id = ? ORDER BY r.number

-- name: states
SELECT number, at, cause, name <> '' FROM revision WHERE story = ? ORDER BY number

-- name: drop
DELETE FROM revision WHERE story = ? AND number = ?

-- name: long
SELECT story FROM revision GROUP BY story HAVING count(*) > ?
