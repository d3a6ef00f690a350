package news.dateline.extraction.resolution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.extraction.Stage;

/**
 * A claim with what the rules ask of it.
 *
 * @param claim the claim
 * @param stages how many stages say the same
 * @param standing the standing of its stage
 */
record Ranked(Claim claim, int stages, Standing standing) {

    private record Statement(int start, int end, String kind) {}

    int length() {
        return claim.end() - claim.start();
    }

    /** Ranks claims in the light of each other. */
    static List<Ranked> all(List<? extends Claim> claims) {
        Map<Statement, Set<Stage>> stages = new HashMap<>();
        for (Claim claim : claims) {
            stages.computeIfAbsent(statement(claim), s -> EnumSet.noneOf(Stage.class))
                    .add(claim.stage());
        }
        return claims.stream()
                .map(claim -> new Ranked(claim, stages.get(statement(claim)).size(), Standing.of(claim)))
                .toList();
    }

    private static Statement statement(Claim claim) {
        return new Statement(claim.start(), claim.end(), claim.kind());
    }
}
