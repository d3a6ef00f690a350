package news.dateline.articles.search.api;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Articles that are like another, the most alike first. */
@RegisterForReflection
record SimilarJson(List<SearchPage.HitJson> items) {}
