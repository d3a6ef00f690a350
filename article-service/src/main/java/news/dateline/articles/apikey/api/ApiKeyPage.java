package news.dateline.articles.apikey.api;

import java.util.List;

/** A page of keys, for the API description. */
record ApiKeyPage(List<ApiKeyJson> items, String next) {}
