/** What waits for a decision, and what a decision does. */
package news.dateline.entities.review.domain;
