/**
 * The entity service: reads what is published about articles, finds and links the entities that they name, and answers
 * questions about both. Start with {@code ingest}, which a new article passes through; {@code registry} keeps the entities,
 * {@code linking} decides which one a name means, {@code mention} keeps what was found where, and {@code analysis} runs the
 * extraction.
 */
package news.dateline.entities;
