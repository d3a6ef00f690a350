package news.dateline.launcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.kubernetes.Kubectl;
import news.dateline.launcher.kubernetes.Overlay;
import news.dateline.launcher.kubernetes.RealmCopies;
import news.dateline.launcher.suite.Layout;

@Command(
        name = "render",
        description =
                "Renders the Kubernetes manifests into deploy/rendered, for review and for the build's checks; needs"
                        + " kubectl. To be run after each change below deploy/ or of the realm.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        if (!Kubectl.isThere()) {
            throw new LauncherFailure("kubectl is not there: install it, and put it on the PATH.");
        }
        Path deploy = Layout.of(null).home().resolve("deploy");
        for (Map.Entry<Path, String> copy : RealmCopies.of(deploy).entrySet()) {
            Files.writeString(copy.getKey(), copy.getValue());
        }
        Kubectl kubectl = new Kubectl(null);
        for (Overlay overlay : Overlay.all(deploy)) {
            String manifests = kubectl.output("kustomize", overlay.folder().toString());
            Files.createDirectories(overlay.rendered().getParent());
            Files.writeString(overlay.rendered(), overlay.header() + "\n" + manifests);
            System.out.println(overlay.rendered());
        }
        return 0;
    }
}
