/** Sends a job's articles to the replicas, and takes them there. */
package news.dateline.entities.reextraction.messaging;
