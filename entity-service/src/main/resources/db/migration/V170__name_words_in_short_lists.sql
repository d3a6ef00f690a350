-- Each name that went into the index on its own had it rewrite the list of names of each of its trigrams. Some hundred wait
-- together now, and go in at once; a search reads through what waits, 256 kB at most.
ALTER INDEX entity_name_words SET (fastupdate = on, gin_pending_list_limit = 256);
