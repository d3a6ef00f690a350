package news.dateline.entities.reextraction.api;

import jakarta.enterprise.context.RequestScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.reextraction.domain.Reach;

/** Knows which articles the caller may deal with. */
@RequestScoped
class Reaches {

    private final Audiences audiences;

    Reaches(Audiences audiences) {
        this.audiences = audiences;
    }

    Reach current() {
        Audience audience = audiences.current();
        return new Reach(audience.newsroom(), audience.sources().orElse(null));
    }
}
