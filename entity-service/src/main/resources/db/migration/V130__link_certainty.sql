-- What the probability of a link is made of; links explained before have none.
ALTER TABLE link_explanation ADD COLUMN certainty jsonb NOT NULL DEFAULT '[]';
