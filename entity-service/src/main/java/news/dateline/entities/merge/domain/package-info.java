/** The rules of merging. */
package news.dateline.entities.merge.domain;
