package news.dateline.extraction.patterns;

import news.dateline.extraction.EntityType;

/** A name from one token to another, with how sure its pattern is. */
record Found(int from, int to, EntityType type, double confidence) {}
