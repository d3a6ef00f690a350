/** Keyset pages: bounded, and stable while rows are added. Start with {@link news.dateline.platform.paging.Page}. */
package news.dateline.platform.paging;
