package news.dateline.articles.apikey.domain;

import java.security.KeyPair;
import java.time.Instant;

/**
 * What tokens are signed with.
 *
 * @param id the {@code kid} of its tokens
 * @param pair on the curve P-256
 */
public record SigningKey(String id, KeyPair pair, Instant created) {}
