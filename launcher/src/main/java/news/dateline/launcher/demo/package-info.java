/**
 * The main job for a newcomer's eyes: the sample articles go in through the gateway and their entities come out as a
 * table. Read {@link news.dateline.launcher.demo.Demo} first.
 */
package news.dateline.launcher.demo;
