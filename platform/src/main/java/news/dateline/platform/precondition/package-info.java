/** Strong entity tags and the preconditions on them (RFC 9110, RFC 6585). */
package news.dateline.platform.precondition;
