-- Ranking reads the words of each candidate: not compressed, they are ready to use, and cheaper to write.
alter table article_search alter column words set storage external;

-- Every second the service merges what is pending. The list may grow to this until then, so that no write has to stop for it, and the more
-- is merged at once, the cheaper that is.
alter index article_search_words set (gin_pending_list_limit = 4096);
