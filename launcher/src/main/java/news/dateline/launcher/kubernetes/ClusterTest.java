package news.dateline.launcher.kubernetes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import news.dateline.launcher.client.ArticleLoad;
import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.demo.Demo;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Readiness;

/**
 * Puts the evaluation overlay on a cluster and tries it: the main job, what must be refused, pods that are killed and a new
 * version that is rolled out, both while articles keep coming.
 */
public final class ClusterTest {

    private static final String NAMESPACE = "dateline";
    private static final List<String> SERVICES = List.of("gateway", "article-service", "entity-service");
    private static final List<String> INFRASTRUCTURE = List.of("postgres", "kafka", "keycloak");
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final int CLIENTS = 4;

    private final Path home;
    private final Kubectl kubectl;
    private final Wish wish;
    private final PrintStream out;
    private final Report report;

    public ClusterTest(Path home, Kubectl kubectl, Wish wish, PrintStream out) {
        this.home = home;
        this.kubectl = kubectl;
        this.wish = wish;
        this.out = out;
        this.report = new Report(out);
    }

    /**
     * What is wanted.
     *
     * @param gateway where the gateway is reached; null for its port at the first node
     * @param keycloak where Keycloak is reached; null for its port at the first node
     * @param nextTag the images' tag to roll out; null to roll out the same images again
     * @param remove whether to remove all of it afterwards
     */
    public record Wish(String gateway, String keycloak, String nextTag, boolean remove) {}

    /** Does it all; whether all was well. */
    public boolean run() {
        install();
        FrontDoor door = FrontDoor.of(kubectl, NAMESPACE, wish.gateway(), wish.keycloak());
        awaitFrontDoor(door);
        mainJob(door);
        report.step("What must not be possible");
        new SecurityChecks(kubectl, NAMESPACE, door, report).run();
        scaleTo(2);
        underLoad(door, "Pods are killed, one of each service", "killed", this::killOneOfEach);
        underLoad(door, "A new version is rolled out", "rollout", this::rollOut);
        scaleTo(1);
        memory();
        boolean well = report.summary();
        if (wish.remove()) {
            kubectl.output("delete", "namespace", NAMESPACE, "--wait=true");
        }
        return well;
    }

    private void install() {
        report.step("Installing the evaluation overlay");
        long began = System.nanoTime();
        kubectl.output("apply", "-k", home.resolve("deploy/overlays/evaluation").toString());
        INFRASTRUCTURE.forEach(name -> await("statefulset/" + name));
        SERVICES.forEach(name -> await("deployment/" + name));
        report.figure("from apply to all pods ready", seconds(began));
    }

    private void await(String workload) {
        kubectl.output("-n", NAMESPACE, "rollout", "status", workload, "--timeout=600s");
    }

    private void awaitFrontDoor(FrontDoor door) {
        Readiness readiness = new Readiness();
        boolean open = readiness.await(
                URI.create(door.issuer() + "/.well-known/openid-configuration"), Duration.ofMinutes(2), () -> true);
        if (!open) {
            throw new LauncherFailure("Keycloak does not answer at " + door.keycloak() + ": tell another address with"
                    + " --keycloak URL.");
        }
        report.figure("front door", door.gateway());
    }

    private void mainJob(FrontDoor door) {
        report.step("The main job: samples in, entities out");
        try (HttpClient http = HttpClient.newHttpClient()) {
            Gateway gateway = new Gateway(http, door.gateway(), Tokens.ofDemoUser(http, door.issuer(), "journalist"));
            var told = new ByteArrayOutputStream();
            new Demo(gateway, home.resolve("samples"), new PrintStream(told, false, StandardCharsets.UTF_8)).run();
            told.toString(StandardCharsets.UTF_8)
                    .lines()
                    .reduce((_, last) -> last)
                    .ifPresent(last -> report.figure("samples", last));
            report.check("every sample has its entities", true);
        }
    }

    private void underLoad(FrontDoor door, String title, String name, Runnable event) {
        report.step(title + ", while articles keep coming");
        try (HttpClient http = HttpClient.newHttpClient();
                ArticleLoad load = ArticleLoad.start(
                        door.gateway(),
                        Tokens.ofDemoUser(http, door.issuer(), "journalist"),
                        new ArticleLoad.Plan("cluster-test-" + name + "-" + System.currentTimeMillis(), CLIENTS))) {
            sleep(CALM);
            event.run();
            sleep(CALM);
            ArticleLoad.Account account = load.finish();
            report.figure("load", account.toString());
            report.check("every request was answered", account.failures().isEmpty());
            report.check("no article was lost, none is there twice", account.accepted() == account.listed());
            report.check(
                    "every article has its entities", account.withoutEntities().isEmpty());
        }
    }

    private void killOneOfEach() {
        for (String service : SERVICES) {
            String pod = kubectl.output(
                    "-n",
                    NAMESPACE,
                    "get",
                    "pods",
                    "-l",
                    "app.kubernetes.io/name=" + service,
                    "--field-selector=status.phase=Running",
                    "-o",
                    "jsonpath={.items[0].metadata.name}");
            kubectl.output("-n", NAMESPACE, "delete", "pod", pod, "--grace-period=0", "--force");
            long began = System.nanoTime();
            await("deployment/" + service);
            report.figure(service + " whole again", seconds(began));
        }
    }

    private void rollOut() {
        long began = System.nanoTime();
        for (String service : SERVICES) {
            if (wish.nextTag() == null) {
                kubectl.output("-n", NAMESPACE, "rollout", "restart", "deployment/" + service);
            } else {
                kubectl.output(
                        "-n",
                        NAMESPACE,
                        "set",
                        "image",
                        "deployment/" + service,
                        "*=docker.io/dateline/" + service + ":" + wish.nextTag());
            }
        }
        SERVICES.forEach(service -> await("deployment/" + service));
        report.figure("all pods replaced", seconds(began));
    }

    private void scaleTo(int replicas) {
        for (String service : SERVICES) {
            kubectl.output("-n", NAMESPACE, "scale", "deployment/" + service, "--replicas=" + replicas);
        }
        SERVICES.forEach(service -> await("deployment/" + service));
    }

    private void memory() {
        Kubectl.Result top = kubectl.run("-n", NAMESPACE, "top", "pods", "--no-headers");
        if (top.status() == 0) {
            report.step("Processor and memory, as the cluster measures them");
            top.output().lines().forEach(line -> out.println("        " + line.strip()));
        }
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
