package news.dateline.launcher.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.kubernetes.Images;
import news.dateline.launcher.suite.Layout;

@Command(
        name = "images",
        description = "Builds the images of the three services with podman or docker; builds first what is not built."
                + " Nothing is fetched but the base image, and that only if it is not there.",
        mixinStandardHelpOptions = true)
final class ImagesCommand implements Callable<Integer> {

    @Option(names = "--jvm", description = "Java applications with a start-up cache, instead of native executables.")
    private boolean jvm;

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "What comes after the colon (${DEFAULT-VALUE}).",
            defaultValue = "0.1.0")
    private String tag;

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            description = "The image to build on; its C library must be as new as the one that the executables were"
                    + " built with.")
    private String base;

    @Option(
            names = "--pack",
            paramLabel = "COMMAND",
            description = "Called with each executable and a folder, to put it there with the libraries that the base"
                    + " image lacks.")
    private String pack;

    @Option(names = "--engine", paramLabel = "PROGRAM", description = "podman or docker (else the one that works).")
    private String engine;

    @Option(
            names = "--save",
            paramLabel = "DIR",
            description = "Also write each image into an archive there, for clusters that load them.")
    private Path save;

    @Override
    public Integer call() {
        Images.Wish wish = new Images.Wish(jvm, tag, base, pack, engine, save);
        new Images(Layout.of(null).home(), wish, System.out).build();
        return 0;
    }
}
