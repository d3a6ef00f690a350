/** Keeps jobs in the tables {@code reextraction} and {@code reextraction_article}. */
package news.dateline.entities.reextraction.store;
