-- Names that were added wait in a list that every search reads through: after an import of thousands, each search took as long
-- as the list. They go into the index at once.
ALTER INDEX entity_name_words SET (fastupdate = off);
SELECT gin_clean_pending_list('entity_name_words');
