package news.dateline.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.launcher.kubernetes.Kubectl;
import news.dateline.launcher.kubernetes.Overlay;
import news.dateline.launcher.kubernetes.RealmCopies;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept in {@code rendered} is what the sources say. */
class RenderingTest {

    private static final String REMEDY = "run `./dateline render`, which needs kubectl, and commit what it writes";

    static List<Overlay> overlays() {
        return Overlay.all(Manifest.DEPLOY);
    }

    static Stream<Map.Entry<Path, String>> realmCopies() {
        return RealmCopies.of(Manifest.DEPLOY).entrySet().stream();
    }

    @Test
    void thereIsOneForEvaluationInEachFlavourAndOneForProduction() {
        assertThat(overlays()).extracting(Overlay::name).containsExactly("evaluation", "evaluation-jvm", "production");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theKeptRenderingIsOfThePresentSources(Overlay overlay) {
        assertThat(overlay.keptHeader()).as(REMEDY).contains(overlay.header());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void kubectlRendersTheSame(Overlay overlay) throws IOException {
        Assumptions.assumeTrue(Kubectl.isThere(), "there is no kubectl");

        String now = new Kubectl(null).output("kustomize", overlay.folder().toString());

        assertThat(Manifest.parse(now)).as(REMEDY).isEqualTo(Manifest.parse(Files.readString(overlay.rendered())));
    }

    @ParameterizedTest
    @MethodSource("realmCopies")
    void theRealmIsTheOneOfTheLauncher(Map.Entry<Path, String> copy) {
        assertThat(copy.getKey()).as(REMEDY).hasContent(copy.getValue());
    }
}
