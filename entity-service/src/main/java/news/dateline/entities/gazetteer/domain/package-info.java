/** Feeds the gazetteer. */
package news.dateline.entities.gazetteer.domain;
