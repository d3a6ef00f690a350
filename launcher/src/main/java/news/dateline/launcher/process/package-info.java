/**
 * Operating-system processes: which are ours, how they are started and how none is left behind. Read {@link
 * news.dateline.launcher.process.Guardian} first.
 */
package news.dateline.launcher.process;
