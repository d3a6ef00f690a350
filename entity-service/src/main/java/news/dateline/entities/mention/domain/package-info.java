/** Articles, their entities and their mentions. */
package news.dateline.entities.mention.domain;
