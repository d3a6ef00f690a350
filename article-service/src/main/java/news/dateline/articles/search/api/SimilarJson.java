package news.dateline.articles.search.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** A page of articles that are like another, the most alike first. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimilarJson(List<SearchPage.HitJson> items, String next) {}
