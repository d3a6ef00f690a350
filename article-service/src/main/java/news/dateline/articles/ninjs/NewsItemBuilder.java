package news.dateline.articles.ninjs;

import java.time.Instant;
import java.util.List;

import news.dateline.contracts.event.PubStatus;

/** Changes those properties of a news item that the service itself sets; the others stay. */
public final class NewsItemBuilder {

    static final NewsItem EMPTY = new NewsItem(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null);

    private final NewsItem item;
    private String uri;
    private NewsObjectType type;
    private RepresentationType representationType;
    private String version;
    private Instant firstCreated;
    private Instant versionCreated;
    private Instant contentCreated;
    private Instant embargoedUntil;
    private PubStatus pubStatus;
    private String edNote;
    private String language;
    private List<Body> bodies;
    private List<Headline> headlines;
    private List<InfoSource> infoSources;
    private String located;
    private List<AltId> altIds;
    private Instant expires;

    NewsItemBuilder(NewsItem item) {
        this.item = item;
        this.uri = item.uri();
        this.type = item.type();
        this.representationType = item.representationType();
        this.version = item.version();
        this.firstCreated = item.firstCreated();
        this.versionCreated = item.versionCreated();
        this.contentCreated = item.contentCreated();
        this.embargoedUntil = item.embargoedUntil();
        this.pubStatus = item.pubStatus();
        this.edNote = item.edNote();
        this.language = item.language();
        this.bodies = item.bodies();
        this.headlines = item.headlines();
        this.infoSources = item.infoSources();
        this.located = item.located();
        this.altIds = item.altIds();
        this.expires = item.expires();
    }

    /** Sets {@code uri}; null takes it away. */
    public NewsItemBuilder uri(String value) {
        this.uri = value;
        return this;
    }

    /** Sets {@code type}; null takes it away. */
    public NewsItemBuilder type(NewsObjectType value) {
        this.type = value;
        return this;
    }

    /** Sets {@code representationType}; null takes it away. */
    public NewsItemBuilder representationType(RepresentationType value) {
        this.representationType = value;
        return this;
    }

    /** Sets {@code version}; null takes it away. */
    public NewsItemBuilder version(String value) {
        this.version = value;
        return this;
    }

    /** Sets {@code firstCreated}; null takes it away. */
    public NewsItemBuilder firstCreated(Instant value) {
        this.firstCreated = value;
        return this;
    }

    /** Sets {@code versionCreated}; null takes it away. */
    public NewsItemBuilder versionCreated(Instant value) {
        this.versionCreated = value;
        return this;
    }

    /** Sets {@code contentCreated}; null takes it away. */
    public NewsItemBuilder contentCreated(Instant value) {
        this.contentCreated = value;
        return this;
    }

    /** Sets {@code embargoedUntil}; null takes it away. */
    public NewsItemBuilder embargoedUntil(Instant value) {
        this.embargoedUntil = value;
        return this;
    }

    /** Sets {@code pubStatus}; null takes it away. */
    public NewsItemBuilder pubStatus(PubStatus value) {
        this.pubStatus = value;
        return this;
    }

    /** Sets {@code edNote}; null takes it away. */
    public NewsItemBuilder edNote(String value) {
        this.edNote = value;
        return this;
    }

    /** Sets {@code language}; null takes it away. */
    public NewsItemBuilder language(String value) {
        this.language = value;
        return this;
    }

    /** Sets {@code bodies}; null takes it away. */
    public NewsItemBuilder bodies(List<Body> value) {
        this.bodies = value;
        return this;
    }

    /** Sets {@code headlines}; null takes it away. */
    public NewsItemBuilder headlines(List<Headline> value) {
        this.headlines = value;
        return this;
    }

    /** Sets {@code infoSources}; null takes it away. */
    public NewsItemBuilder infoSources(List<InfoSource> value) {
        this.infoSources = value;
        return this;
    }

    /** Sets {@code located}; null takes it away. */
    public NewsItemBuilder located(String value) {
        this.located = value;
        return this;
    }

    /** Sets {@code altIds}; null takes it away. */
    public NewsItemBuilder altIds(List<AltId> value) {
        this.altIds = value;
        return this;
    }

    /** Sets {@code expires}; null takes it away. */
    public NewsItemBuilder expires(Instant value) {
        this.expires = value;
        return this;
    }

    /** The changed copy. */
    public NewsItem build() {
        return new NewsItem(
                item.name(),
                item.rel(),
                uri,
                type,
                representationType,
                item.profile(),
                version,
                firstCreated,
                versionCreated,
                contentCreated,
                embargoedUntil,
                pubStatus,
                item.urgency(),
                item.copyrightHolder(),
                item.copyrightNotice(),
                item.usageTerms(),
                edNote,
                language,
                item.descriptions(),
                bodies,
                headlines,
                item.people(),
                item.organisations(),
                item.places(),
                item.subjects(),
                item.events(),
                item.eventDetails(),
                item.plannedCoverage(),
                item.objects(),
                infoSources,
                item.title(),
                item.by(),
                item.slugline(),
                located,
                item.renditions(),
                item.associations(),
                altIds,
                item.trustIndicators(),
                item.standard(),
                item.genres(),
                expires,
                item.rightsInfo(),
                item.digitalSourceType());
    }
}
