package news.dateline.articles.subject.domain;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The vocabulary of subjects for those who read it and those who keep it. */
@ApplicationScoped
public class SubjectService {

    private final Subjects subjects;

    SubjectService(Subjects subjects) {
        this.subjects = subjects;
    }

    /** One topic by its code or URI. */
    @Transactional
    public Optional<Topic> find(String codeOrUri) {
        return subjects.find(SubjectCode.canonical(codeOrUri));
    }

    /** Topics in the order of their codes. */
    @Transactional
    public List<Topic> list(Subjects.Query query) {
        return subjects.list(query);
    }

    /** Takes over a vocabulary, all of it or nothing. Topics that it does not have stay, since articles may have them. */
    @Transactional
    public void take(List<Topic> topics) {
        subjects.keep(topics);
    }
}
