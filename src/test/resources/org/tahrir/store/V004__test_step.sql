-- A step that only tests take.
ALTER TABLE story ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';

CREATE TABLE mood (name TEXT PRIMARY KEY) STRICT;
