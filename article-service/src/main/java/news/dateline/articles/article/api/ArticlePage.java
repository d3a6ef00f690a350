package news.dateline.articles.article.api;

import java.util.List;

import news.dateline.articles.ninjs.NewsItem;

/** A page of articles, for the API description. */
record ArticlePage(List<NewsItem> items, String next) {}
