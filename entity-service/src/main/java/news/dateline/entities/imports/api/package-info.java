/** Takes files of entities over HTTP, and tells how their imports go on. */
package news.dateline.entities.imports.api;
