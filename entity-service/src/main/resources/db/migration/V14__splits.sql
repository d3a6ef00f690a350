-- The names that a split moved, to be moved back if it is undone.
ALTER TABLE decision ADD COLUMN names text[] NOT NULL DEFAULT '{}';
