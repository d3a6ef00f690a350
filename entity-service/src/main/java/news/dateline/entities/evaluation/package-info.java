/**
 * Measures linking: how many names mean the right entity of the starter registry, and how many that mean nothing in it are linked
 * all the same. {@link news.dateline.entities.evaluation.EvaluateLinking} is the command.
 */
package news.dateline.entities.evaluation;
