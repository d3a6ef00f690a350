/** Articles as lines of JSON: how those who send them and those who take them tell where one ends. */
package news.dateline.contracts.ndjson;
