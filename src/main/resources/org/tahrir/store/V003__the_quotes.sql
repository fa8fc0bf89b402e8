-- Which quotation marks the house sets, from right to left and from left to right.
ALTER TABLE house ADD COLUMN quotes TEXT NOT NULL DEFAULT 'guillemets';

ALTER TABLE house ADD COLUMN latin_quotes TEXT NOT NULL DEFAULT 'curly';
