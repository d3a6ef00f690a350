-- What a merge costs depends on how many different words it brings more than on how many articles, so twice the articles cost little more. The
-- service merges every three seconds, with more memory than a write has for it: the list may grow until then, so that no write has to stop for it.
alter index article_search_words set (gin_pending_list_limit = 16384);
