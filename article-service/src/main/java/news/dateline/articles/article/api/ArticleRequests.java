package news.dateline.articles.article.api;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Intake;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.article.domain.Original;
import news.dateline.articles.article.domain.Precondition;
import news.dateline.articles.article.domain.Submission;
import news.dateline.articles.ninjs.Body;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsReader;
import news.dateline.articles.ninjs.Reading;
import news.dateline.articles.text.AnalysedText;
import news.dateline.articles.wire.WireCopy;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.precondition.IfMatch;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;
import news.dateline.platform.request.Caller;
import news.dateline.platform.request.Callers;
import news.dateline.platform.request.RequestIds;

/** Understands requests, or throws the problem that says why not. */
@ApplicationScoped
public class ArticleRequests {

    static final String WRITE = "articles:write";

    private static final String BODY = "/bodies/0/value";
    private static final String TOO_LONG = "makes the article's text, headline included and markup not, longer than "
            + AnalysedText.LONGEST + " characters: longer texts cannot be analysed";

    private final NinjsReader ninjs;
    private final Callers callers;
    private final RequestIds requestIds;
    private final Audiences audiences;

    ArticleRequests(NinjsReader ninjs, Callers callers, RequestIds requestIds, Audiences audiences) {
        this.ninjs = ninjs;
        this.audiences = audiences;
        this.callers = callers;
        this.requestIds = requestIds;
    }

    /** Who changes something. */
    public Actor actor() {
        Caller caller = callers.current();
        return new Actor(caller.subject(), caller.client(), requestIds.current());
    }

    /** For whom something is read. */
    public Audience audience() {
        return audiences.current();
    }

    /** What must hold of an article for the caller to change it: that it exists for them and that they have seen it. */
    public Precondition seen(String ifMatch) {
        Audience audience = audience();
        return state -> {
            if (!audience.covers(state.origin().source())) {
                throw Problems.notFound();
            }
            new IfMatch(ifMatch).require(EntityTags.ofVersion(state.revision()));
        };
    }

    /** A news item in JSON, and what was sent. */
    Sent json(InputStream body, HttpHeaders headers) {
        byte[] bytes = Bodies.read(body);
        NewsItem item = analysable(valid(ninjs.read(Utf8.decode(bytes, headers.getMediaType()))));
        return new Sent(item, original(bytes, headers));
    }

    /**
     * One article of many, in JSON. Does not look at the request that it is part of.
     *
     * @param source who sends it, if the request says so
     * @param client who sends it if nothing else says so
     */
    public Submission line(byte[] bytes, Optional<String> source, Audience audience, String client) {
        NewsItem item = analysable(valid(ninjs.read(Utf8.decode(bytes, MediaType.APPLICATION_JSON_TYPE))));
        Sent sent = new Sent(item, new Original(bytes, MediaType.APPLICATION_JSON));
        return submission(sent, source, Optional.empty(), audience, client);
    }

    /** A news item as wire copy, and what was sent. */
    Sent wireCopy(InputStream body, HttpHeaders headers) {
        byte[] bytes = Bodies.read(body);
        String text = Utf8.storable(Utf8.decode(bytes, headers.getMediaType()));
        if (text.length() > Body.LONGEST) {
            throw Problems.invalid(Violation.at(BODY, Body.LONGEST_MESSAGE));
        }
        Optional<String> language = Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_LANGUAGE));
        NewsItem item = WireCopy.read(text, language);
        if (item.bodies() == null) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The wire copy has no text.");
        }
        return new Sent(analysable(valid(ninjs.check(item))), original(bytes, headers));
    }

    /** An article that may be new. */
    Submission submission(Sent sent, String source, String externalId) {
        return submission(
                sent,
                Optional.ofNullable(source),
                Optional.ofNullable(externalId),
                audience(),
                callers.current().client());
    }

    private static Submission submission(
            Sent sent, Optional<String> source, Optional<String> externalId, Audience audience, String client) {
        Submission submission = Intake.of(sent.item(), sent.original(), source, externalId, client);
        Origin origin = submission.origin();
        if (!audience.covers(origin.source())) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Your access token is limited to some sources, and the article's is none of them. Name one of yours in the"
                            + " query parameter source, or in the item's infoSources.");
        }
        if (origin.source().length() > Origin.LONGEST_SOURCE) {
            throw Problems.invalid(Violation.at(
                    "/infoSources/0",
                    "is the source, which must have at most 100 characters, so that it can be indexed"));
        }
        if (origin.externalId().orElse("").length() > Origin.LONGEST_EXTERNAL_ID) {
            throw Problems.invalid(Violation.at(
                    sent.item().altIds() == null ? "/uri" : "/altIds",
                    "has the external id, which must have at most 500 characters, so that it can be indexed"));
        }
        return submission;
    }

    private static Original original(byte[] bytes, HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return new Original(bytes, name.startsWith("text/") ? name + ";charset=UTF-8" : name);
    }

    private static NewsItem valid(Reading reading) {
        return switch (reading) {
            case Reading.Valid(NewsItem item) -> item;
            case Reading.Invalid(List<news.dateline.articles.ninjs.Violation> violations) ->
                throw Problems.invalid(violations.stream()
                        .map(violation -> Violation.at(violation.pointer(), violation.message()))
                        .toList());
            case Reading.Malformed(String reason) -> throw Problems.of(ProblemType.MALFORMED_REQUEST, reason);
        };
    }

    private static NewsItem analysable(NewsItem item) {
        if (!AnalysedText.isAnalysable(item)) {
            throw Problems.invalid(Violation.at(BODY, TOO_LONG));
        }
        return item;
    }

    /** A valid item, and the bytes that it was read from. */
    record Sent(NewsItem item, Original original) {}
}
