package news.dateline.articles.ninjs;

/** A record of which the standard demands more than each property can say alone. */
interface SelfChecking {

    boolean consistent();
}
