package news.dateline.entities.set.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.set.domain.SetDraft;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * A set as clients write it; one that was read may be sent back.
 *
 * @param name unique among its owner's
 * @param description what it is for
 * @param shared whether all may read it
 */
@Schema(name = "EntitySetRequest", requiredProperties = "name")
@JsonIgnoreProperties({"id", "mine", "version", "size", "created", "changed"})
record SetRequest(String name, String description, boolean shared) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 1_000;

    SetDraft draft() {
        String tidy = name == null ? "" : name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || hasControlCharacters(tidy)) {
            throw Problems.invalid(Violation.at(
                    "/name",
                    "must have 1 to " + LONGEST_NAME + " characters and no control characters: it names a list"));
        }
        if (description != null && (description.length() > LONGEST_DESCRIPTION || description.indexOf('\0') >= 0)) {
            throw Problems.invalid(Violation.at(
                    "/description", "must have at most " + LONGEST_DESCRIPTION + " characters and no NUL character"));
        }
        return new SetDraft(tidy, description, shared);
    }

    private static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
