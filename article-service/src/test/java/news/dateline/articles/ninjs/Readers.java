package news.dateline.articles.ninjs;

import jakarta.validation.Validation;

/** A reader outside of the service. */
public final class Readers {

    /** Shared, since a validator is costly to make. */
    public static final NinjsReader READER =
            new NinjsReader(Validation.buildDefaultValidatorFactory().getValidator());

    private Readers() {}
}
