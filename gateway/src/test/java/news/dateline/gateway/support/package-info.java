/** What the tests stand on: a real upstream, real keys and tokens, and clients that can misbehave. */
package news.dateline.gateway.support;
