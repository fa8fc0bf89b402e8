-- name: without-text
SELECT s.row, s.headline FROM story s WHERE NOT EXISTS (SELECT 1 FROM story_content c WHERE c.story = s.row)

-- name: newest-version
SELECT content FROM revision WHERE story = ? ORDER BY number DESC LIMIT 1

-- name: give-text
INSERT INTO story_content (story, content) VALUES (?, ?)

-- name: drop-story
DELETE FROM story WHERE row = ?
