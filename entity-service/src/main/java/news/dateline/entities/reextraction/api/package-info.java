/** Starts, watches and stops jobs. */
package news.dateline.entities.reextraction.api;
