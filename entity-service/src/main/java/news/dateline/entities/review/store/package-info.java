/** Keeps decisions, and looks up what waits for one. */
package news.dateline.entities.review.store;
