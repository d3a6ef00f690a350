/** Timelines, companions, trends and graphs. */
package news.dateline.entities.insight.domain;
