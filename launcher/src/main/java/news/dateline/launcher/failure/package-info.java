/**
 * The one way the launcher says that something cannot be done. Read {@link
 * news.dateline.launcher.failure.LauncherFailure}: its message is a sentence for the person at the terminal.
 */
package news.dateline.launcher.failure;
