package news.dateline.articles.revision.api;

import java.util.List;

/** A page of revisions, for the API description. */
record RevisionPage(List<RevisionSummary> items, String next) {}
