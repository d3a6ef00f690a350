package news.dateline.entities.http;

import jakarta.enterprise.context.RequestScoped;

import news.dateline.entities.audience.Actor;
import news.dateline.platform.request.Callers;
import news.dateline.platform.request.RequestIds;

/** Knows on whose behalf something is changed. */
@RequestScoped
public class Actors {

    private final Callers callers;
    private final RequestIds requests;

    Actors(Callers callers, RequestIds requests) {
        this.callers = callers;
        this.requests = requests;
    }

    /** Whoever makes the current request. */
    public Actor current() {
        var caller = callers.current();
        return new Actor(caller.subject(), caller.client(), requests.current());
    }
}
