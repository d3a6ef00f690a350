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

    /** Whoever writes articles sees those under embargo too. */
    public Audience current() {
        return callers.may(NEWSROOM) ? Audience.NEWSROOM : Audience.READERS;
    }
}
