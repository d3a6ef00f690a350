package news.dateline.articles.audit.api;

import java.util.List;

/** A page of audit records, for the API description. */
record AuditPage(List<AuditJson> items, String next) {}
