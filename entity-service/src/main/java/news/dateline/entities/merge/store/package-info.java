/** Keeps who merged what, and what is not the same. */
package news.dateline.entities.merge.store;
