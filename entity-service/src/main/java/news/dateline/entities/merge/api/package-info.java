/** Merging over HTTP. */
package news.dateline.entities.merge.api;
