/** What a capability permits and how it is signed. */
package news.dateline.entities.capability.domain;
