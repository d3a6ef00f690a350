/**
 * What an operator needs beside the services themselves: manifests rendered for review, images, and a test of a running
 * cluster. All of it drives the ordinary tools (kubectl, podman or docker) as programs of their own. Read {@link
 * news.dateline.launcher.kubernetes.Overlay} first.
 */
package news.dateline.launcher.kubernetes;
