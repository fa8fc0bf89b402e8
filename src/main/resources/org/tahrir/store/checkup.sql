-- name: stories
SELECT count(*) FROM story

-- name: versions
SELECT count(*) FROM revision

-- name: pictures
SELECT count(*) FROM media

-- name: texts
SELECT s.headline, coalesce(c.content, '') FROM story s LEFT JOIN story_content c ON c.story = s.row

-- FTS5 keeps the sizes of all its documents in a table of its own, which can be read without the index.
-- name: unindexed
SELECT (SELECT count(*) FROM story s WHERE s.stage <> 'trash'
          AND NOT EXISTS (SELECT 1 FROM story_search_docsize d WHERE d.id = s.row))
     + (SELECT count(*) FROM story s WHERE s.stage <> 'trash'
          AND NOT EXISTS (SELECT 1 FROM title_search_docsize d WHERE d.id = s.title_row))
     + (SELECT count(*) FROM story_search_docsize d
          WHERE NOT EXISTS (SELECT 1 FROM story s WHERE s.row = d.id AND s.stage <> 'trash'))
     + (SELECT count(*) FROM title_search_docsize d
          WHERE NOT EXISTS (SELECT 1 FROM story s WHERE s.title_row = d.id AND s.stage <> 'trash'))
