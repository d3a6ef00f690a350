package news.dateline.launcher.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.contracts.event.Topics;
import news.dateline.launcher.deadletter.DeadLetters;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.SuiteLock;

@Command(
        name = "dead-letters",
        description =
                "Lists the events that could not be applied, with the reason; sends them again with --replay, each"
                        + " once. An event that fails again is a new dead letter.",
        mixinStandardHelpOptions = true)
final class DeadLettersCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(names = "--replay", description = "Send them to their topic again.")
    private boolean replay;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "The topic that they were meant for (${DEFAULT-VALUE}).",
            defaultValue = Topics.ARTICLES)
    private String topic;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Where Kafka is (else the one of the running suite).")
    private String kafka;

    @Option(
            names = "--property",
            paramLabel = "NAME=VALUE",
            description = "A setting of the Kafka client, for TLS for example. May be given several times.")
    private final Map<String, String> properties = new HashMap<>();

    @Override
    public Integer call() {
        Map<String, Object> settings = new HashMap<>(properties);
        settings.put("bootstrap.servers", kafka != null ? kafka : kafkaOfTheSuite());
        DeadLetters letters = new DeadLetters(settings, topic);
        List<DeadLetters.Letter> found = replay ? letters.replay() : letters.list();
        found.forEach(letter -> System.out.println(
                letter.partition() + "/" + letter.offset() + "  " + letter.key() + "  " + letter.reason()));
        System.out.println(found.size()
                + (replay ? " sent to " + topic + " again." : " dead letters that were not sent again yet."));
        return 0;
    }

    private String kafkaOfTheSuite() {
        String address = SuiteLock.needed(data.layout()).part(Component.KAFKA).address();
        return address.substring(address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2);
    }
}
