/** Has articles analysed again, and tells how that goes on. */
package news.dateline.launcher.reextraction;
