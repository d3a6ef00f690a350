package news.dateline.articles.retention.api;

import java.util.List;

/** A page of rules, for the API description. */
record RetentionRulePage(List<RetentionRuleJson> items, String next) {}
