package news.dateline.entities.http;

import jakarta.enterprise.context.RequestScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.platform.request.Callers;

/** Knows how much the caller may see. */
@RequestScoped
public class Audiences {

    private static final String NEWSROOM = "articles:write";

    private final Callers callers;

    Audiences(Callers callers) {
        this.callers = callers;
    }

    /** Whoever writes articles sees those under embargo too; the token may limit either kind to some sources. */
    public Audience current() {
        return new Audience(callers.may(NEWSROOM), callers.sources());
    }
}
