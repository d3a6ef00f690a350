-- As V173 has it; V180 made the index anew, with the limit of before.
alter index article_search_words set (gin_pending_list_limit = 16384);
