/**
 * Events that could not be applied, given a second chance once the reason is gone. Read {@link
 * news.dateline.launcher.deadletter.DeadLetters} first.
 */
package news.dateline.launcher.deadletter;
