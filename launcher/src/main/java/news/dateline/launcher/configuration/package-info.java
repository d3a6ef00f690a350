/**
 * The reference of our own settings, made from the sources that declare them. Read {@link
 * news.dateline.launcher.configuration.ConfigurationPage} first.
 */
package news.dateline.launcher.configuration;
