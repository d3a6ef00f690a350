package news.dateline.launcher.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.suite.ControlClient;

@Command(
        name = "scale",
        description =
                "Runs each service of the running suite in several replicas, the further ones at free ports, which"
                        + " `./dateline status` tells; the gateways share the work out among them.",
        mixinStandardHelpOptions = true)
final class ScaleCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "REPLICAS", description = "1 to 4.")
    private int replicas;

    @Override
    public Integer call() {
        ControlClient.scale(data.layout(), replicas);
        return 0;
    }
}
