/** What an import is, how its records find their entities, and what is asked of the place where imports are kept. */
package news.dateline.entities.imports.domain;
