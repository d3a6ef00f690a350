package news.dateline.extraction.language;

import java.util.Optional;

/** Says which language a text is written in. Implementations are immutable and may be shared between threads. */
public interface LanguageDetector {

    /**
     * The language of a text, if it is one that the detector is to tell apart and there is text enough to say.
     *
     * @param text of any length; only its beginning is read
     */
    Optional<DetectedLanguage> detect(String text);
}
