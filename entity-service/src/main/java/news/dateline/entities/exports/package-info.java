/**
 * Exports: the registry as a file, in the formats that other tools read. An export is streamed as it is read, so that its
 * length costs neither side memory. Start with {@link news.dateline.entities.exports.api.ExportResource}.
 */
package news.dateline.entities.exports;
