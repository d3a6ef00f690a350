/**
 * Whether the services agree about the articles, and what to do where they do not. Read {@link
 * news.dateline.launcher.verify.Verification} first.
 */
package news.dateline.launcher.verify;
