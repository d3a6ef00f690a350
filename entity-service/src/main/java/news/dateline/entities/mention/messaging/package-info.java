/** Tells the world what articles name after a person has decided. */
package news.dateline.entities.mention.messaging;
