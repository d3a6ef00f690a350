package news.dateline.entities.reextraction.api;

import jakarta.enterprise.context.RequestScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.reextraction.domain.Reach;
import news.dateline.platform.request.Callers;

/** Knows which articles the caller may deal with. */
@RequestScoped
class Reaches {

    private final Audiences audiences;
    private final Callers callers;

    Reaches(Audiences audiences, Callers callers) {
        this.audiences = audiences;
        this.callers = callers;
    }

    Reach current() {
        return new Reach(
                audiences.current() == Audience.NEWSROOM, callers.sources().orElse(null));
    }
}
