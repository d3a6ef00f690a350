package news.dateline.launcher.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.ControlClient;
import news.dateline.launcher.suite.ServiceAction;

/** Stopping and starting one service while the rest runs on. */
final class ServiceCommands {

    private ServiceCommands() {}

    abstract static class OneService implements Callable<Integer> {

        @Mixin
        private DataOption data;

        @Parameters(paramLabel = "SERVICE", description = "gateway, article-service or entity-service.")
        private String service;

        private final ServiceAction action;

        OneService(ServiceAction action) {
            this.action = action;
        }

        @Override
        public final Integer call() {
            ControlClient.order(data.layout(), action, Component.serviceNamed(service));
            return 0;
        }
    }

    @Command(name = "stop", description = "Stops one service of the running suite.", mixinStandardHelpOptions = true)
    static final class Stop extends OneService {
        Stop() {
            super(ServiceAction.STOP);
        }
    }

    @Command(
            name = "start",
            description = "Starts a stopped service of the running suite, and waits until it is ready.",
            mixinStandardHelpOptions = true)
    static final class Start extends OneService {
        Start() {
            super(ServiceAction.START);
        }
    }

    @Command(
            name = "restart",
            description =
                    "Stops one service of the running suite and starts it again; several replicas one after another.",
            mixinStandardHelpOptions = true)
    static final class Restart extends OneService {
        Restart() {
            super(ServiceAction.RESTART);
        }
    }
}
