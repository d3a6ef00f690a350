/**
 * Holds the manifests to rules without a cluster: they render to what is kept, every document is what its kind allows, and
 * our own policies hold. Read {@link news.dateline.deploy.PolicyTest} first.
 */
package news.dateline.deploy;
