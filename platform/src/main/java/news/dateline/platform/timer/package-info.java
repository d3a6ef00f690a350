/**
 * Work that is done by the clock. Start with {@link news.dateline.platform.timer.Rounds}.
 */
package news.dateline.platform.timer;
