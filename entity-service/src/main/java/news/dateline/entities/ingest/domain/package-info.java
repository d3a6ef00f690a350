/** Applies what happened to an article. */
package news.dateline.entities.ingest.domain;
