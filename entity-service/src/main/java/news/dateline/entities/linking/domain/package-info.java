/** The rules of linking, and what is asked of the index of names. */
package news.dateline.entities.linking.domain;
