package news.dateline.articles.search.api;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import news.dateline.platform.paging.Page;

/** The query parameters of a search, as they were sent. */
@RegisterForReflection(methods = false) // The check of parameters reads the names of the fields.
public class SearchParameters {

    @QueryParam("q")
    @Parameter(
            description =
                    "Words that must all be there, \"phrases\", OR, NOT or -word, beginnings of words (minist*), and"
                            + " parentheses",
            example = "ferry OR \"oil tanker\" -strike")
    String q;

    @QueryParam("source")
    @Parameter(description = "Any of these sources")
    List<String> source;

    @QueryParam("language")
    @Parameter(description = "Any of these languages; en finds en-GB too", example = "en")
    List<String> language;

    @QueryParam("status")
    @Parameter(
            description = "Any of usable, withheld, canceled; readers are shown usable articles whatever they ask for")
    List<String> status;

    @QueryParam("subject")
    @Parameter(
            description = "Any of these subjects, as URIs, codes or words; a Media Topic finds its narrower topics too",
            example = "medtop:20000587")
    List<String> subject;

    @QueryParam("urgency")
    @Parameter(description = "Any of these urgencies, 1 to 9", example = "1")
    List<String> urgency;

    @QueryParam("from")
    @Parameter(description = "Content from this day or time on", example = "2026-03-01")
    String from;

    @QueryParam("until")
    @Parameter(description = "Content before this day or time", example = "2026-04-01T00:00:00Z")
    String until;

    @QueryParam("entity")
    @Parameter(
            description =
                    "An entity that must be named, or several separated by commas of which one must be; repeat it for"
                            + " entities that must all be named")
    List<String> entity;

    @QueryParam("notEntity")
    @Parameter(description = "Entities that must not be named")
    List<String> notEntity;

    @QueryParam("set")
    @Parameter(
            description =
                    "A watch list, the caller's or a shared one, of whose entities one must be named; repeat it for several"
                            + " lists of each of which one must be named",
            example = "019bd0a8-7c1e-7f3b-9a55-2d1f0a4b6c7d")
    List<String> set;

    @QueryParam("minSalience")
    @Parameter(description = "How central an entity must be to count as named, 0 to 1", example = "0.5")
    String minSalience;

    @QueryParam("copyrightHolder")
    @Parameter(description = "Any of these copyright holders")
    List<String> copyrightHolder;

    @QueryParam("usageTerms")
    @Parameter(description = "Any of these usage terms, word for word")
    List<String> usageTerms;

    @QueryParam("digitalSourceType")
    @Parameter(description = "Any of these digital source types, as the articles have them")
    List<String> digitalSourceType;

    @QueryParam("facets")
    @Parameter(description = "What to count the hits by: entity, type, source, subject, day", example = "entity,day")
    List<String> facets;

    @QueryParam("facetLimit")
    @DefaultValue("10")
    @Parameter(description = "How many values of each facet, 1 to 50")
    String facetLimit;

    @QueryParam("fields")
    @Parameter(
            description = "Which properties of the articles; all that lists show unless it is sent",
            example = "headlines,language")
    String fields;

    @QueryParam("sort")
    @Parameter(description = "relevance, the default where there is a q, or date, the newest content first")
    String sort;

    @QueryParam("limit")
    @DefaultValue(Page.DEFAULT_LIMIT)
    @Parameter(description = "How many hits, 1 to 200")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: next of the page before")
    String cursor;
}
