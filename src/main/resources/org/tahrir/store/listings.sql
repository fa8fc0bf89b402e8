-- name: tally
SELECT stage, section, owner, count(*) FROM story GROUP BY stage, section, owner

-- The plus keeps SQLite from walking all stories by their moments when few stand in the stages asked for.
-- name: order-edited
SELECT s.row FROM story s
WHERE s.stage IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.section = ?2) AND (?3 IS NULL OR s.owner = ?3)
  AND instr(s.headline_key, ?4) > 0 AND instr(s.headline_key, ?5) > 0 AND instr(s.headline_key, ?6) > 0
  AND instr(s.headline_key, ?7) > 0
ORDER BY +s.modified DESC, s.row DESC LIMIT ?8

-- name: order-oldest
SELECT s.row FROM story s
WHERE s.stage IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.section = ?2) AND (?3 IS NULL OR s.owner = ?3)
  AND instr(s.headline_key, ?4) > 0 AND instr(s.headline_key, ?5) > 0 AND instr(s.headline_key, ?6) > 0
  AND instr(s.headline_key, ?7) > 0
ORDER BY +s.modified, s.row LIMIT ?8

-- name: order-headline
SELECT s.row FROM story s
WHERE s.stage IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.section = ?2) AND (?3 IS NULL OR s.owner = ?3)
  AND instr(s.headline_key, ?4) > 0 AND instr(s.headline_key, ?5) > 0 AND instr(s.headline_key, ?6) > 0
  AND instr(s.headline_key, ?7) > 0
ORDER BY s.headline_key = '', +s.headline_key, s.modified DESC, s.row DESC LIMIT ?8

-- name: order-words
SELECT s.row FROM story s
WHERE s.stage IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.section = ?2) AND (?3 IS NULL OR s.owner = ?3)
  AND instr(s.headline_key, ?4) > 0 AND instr(s.headline_key, ?5) > 0 AND instr(s.headline_key, ?6) > 0
  AND instr(s.headline_key, ?7) > 0
ORDER BY s.words DESC, s.modified DESC, s.row DESC LIMIT ?8

-- name: order-section
SELECT s.row FROM story s
WHERE s.stage IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR s.section = ?2) AND (?3 IS NULL OR s.owner = ?3)
  AND instr(s.headline_key, ?4) > 0 AND instr(s.headline_key, ?5) > 0 AND instr(s.headline_key, ?6) > 0
  AND instr(s.headline_key, ?7) > 0
ORDER BY s.section = '', s.section, s.modified DESC, s.row DESC LIMIT ?8

-- A block's text is a string, or a list of strings and of runs with their marks; a card has a title. Where no block has
-- text, the words of the first table, picture or card that has any are taken.
-- name: page
SELECT s.id, s.external_id, s.headline, s.stage, s.section, s.source, s.words, s.modified, s.breaking, s.owner,
  coalesce((SELECT substr(CASE json_type(b.value, f.name)
       WHEN 'text' THEN json_extract(b.value, f.name)
       ELSE (SELECT group_concat(CASE r.type WHEN 'text' THEN r.value ELSE json_extract(r.value, '$.text') END, '')
             FROM json_each(b.value, f.name) r) END, 1, 240) AS line
   FROM json_each(c.content, '$.body') b
   JOIN (SELECT '$.p' AS name UNION ALL SELECT '$.q' UNION ALL SELECT '$.h' UNION ALL SELECT '$.li' UNION ALL SELECT '$.title') f
     ON json_type(b.value, f.name) IS NOT NULL
   WHERE trim(line) <> ''
   ORDER BY b.key LIMIT 1),
   (SELECT substr(CASE
       WHEN json_type(b.value, '$.table') IS NOT NULL THEN
         (SELECT group_concat(t.value, ' ') FROM json_tree(b.value, '$.table') t
          WHERE t.type = 'text' AND trim(t.value) <> '' AND (typeof(t.key) = 'integer' OR t.key = 'text'))
       ELSE coalesce(json_extract(b.value, '$.caption'), json_extract(b.value, '$.card')) END, 1, 240) AS line
   FROM json_each(c.content, '$.body') b
   WHERE trim(line) <> ''
   ORDER BY b.key LIMIT 1)),
  json_extract(c.content, '$.corrections[#-1].kind'), p.key,
  (SELECT CASE WHEN json_type(b.value, '$.img') IS NULL THEN 'table' ELSE 'picture' END
   FROM json_each(c.content, '$.body') b
   WHERE json_type(b.value, '$.img') IS NOT NULL OR json_type(b.value, '$.table') IS NOT NULL
   ORDER BY b.key LIMIT 1)
FROM json_each(?1) p JOIN story s ON s.row = p.value JOIN story_content c ON c.story = s.row

-- name: row-of
SELECT row FROM story WHERE id = ?
