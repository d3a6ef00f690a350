/**
 * The commands people type. Read {@link news.dateline.launcher.cli.DatelineCommand} for the list, {@link
 * news.dateline.launcher.cli.Foreground} for how a suite is run until Ctrl-C.
 */
package news.dateline.launcher.cli;
