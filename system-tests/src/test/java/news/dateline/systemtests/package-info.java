/**
 * Black-box tests: the launcher starts the real suite as a process of its own, and everything goes through the gateway.
 * Start with {@link news.dateline.systemtests.MainJobIT}; {@link news.dateline.systemtests.RunningSuite} is the harness.
 */
package news.dateline.systemtests;
