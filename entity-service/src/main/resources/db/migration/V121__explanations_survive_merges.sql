-- Explanations stay with the entity that would be meant if nothing had been merged, and so survive merges and their undoing.
ALTER TABLE link_explanation
    DROP CONSTRAINT link_explanation_article_id_entity_id_fkey,
    ADD FOREIGN KEY (article_id) REFERENCES article (id);
