/**
 * The program behind {@code ./dateline}: runs the whole suite on one machine and talks to it. Read {@link
 * news.dateline.launcher.cli.DatelineCommand} for what it can do, {@code suite} for how it keeps everything running and
 * {@code embedded} for the servers that the services' tests use too.
 */
package news.dateline.launcher;
