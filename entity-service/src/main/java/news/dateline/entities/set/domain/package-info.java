/** What a set is, and who may do what with it. */
package news.dateline.entities.set.domain;
