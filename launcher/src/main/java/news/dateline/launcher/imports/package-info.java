/**
 * Sends articles in bulk: ninjs files, arrays and lines, and plain wire copy, from files, folders and standard input.
 * Read {@link news.dateline.launcher.imports.ArticleReader} for what is understood and {@link
 * news.dateline.launcher.imports.Importer} for how it is sent.
 */
package news.dateline.launcher.imports;
