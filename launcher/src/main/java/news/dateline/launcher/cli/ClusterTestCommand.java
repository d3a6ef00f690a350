package news.dateline.launcher.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.kubernetes.ClusterTest;
import news.dateline.launcher.kubernetes.Kubectl;
import news.dateline.launcher.suite.Layout;

@Command(
        name = "cluster-test",
        description =
                "Installs the evaluation overlay on the cluster that kubectl points at, into the namespace dateline,"
                        + " and tries it: the main job, what must be refused, pods killed and a new version rolled out under"
                        + " load. The images must be there: see `./dateline images`.",
        mixinStandardHelpOptions = true)
final class ClusterTestCommand implements Callable<Integer> {

    @Option(names = "--context", paramLabel = "NAME", description = "The kubeconfig's context (else the current one).")
    private String context;

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            description = "Where the gateway is reached (else its port at the first node).")
    private String gateway;

    @Option(
            names = "--keycloak",
            paramLabel = "URL",
            description = "Where Keycloak is reached (else its port at the first node).")
    private String keycloak;

    @Option(
            names = "--next-tag",
            paramLabel = "TAG",
            description = "The images' tag to roll out (else the same images are rolled out anew).")
    private String nextTag;

    @Option(names = "--remove", description = "Remove the namespace with all its data afterwards.")
    private boolean remove;

    @Override
    public Integer call() {
        ClusterTest.Wish wish = new ClusterTest.Wish(gateway, keycloak, nextTag, remove);
        boolean well = new ClusterTest(Layout.of(null).home(), new Kubectl(context), wish, System.out).run();
        return well ? 0 : 1;
    }
}
