-- Each name that went into the index on its own had it rewrite the list of names of each of its trigrams. Some hundred wait
-- together now, and go in at once; a list of 256 kB, which is what a search has to read through at most, costs it a millisecond.
ALTER INDEX entity_name_words SET (fastupdate = on, gin_pending_list_limit = 256);
