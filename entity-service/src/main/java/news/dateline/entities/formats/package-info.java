/**
 * What files of entities look like: how they are packed, parted into lines, and read as records. A reader holds one line at a
 * time, so that files may be of any length. Start with {@link news.dateline.entities.formats.NdjsonFormat}, the simplest one.
 */
package news.dateline.entities.formats;
