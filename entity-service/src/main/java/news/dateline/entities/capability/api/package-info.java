/** Authenticates requests whose path holds a capability. */
package news.dateline.entities.capability.api;
