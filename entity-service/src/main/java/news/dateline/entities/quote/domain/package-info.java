/** Quotes and roles, and what is asked of the place where they are kept. */
package news.dateline.entities.quote.domain;
