package news.dateline.launcher.imports;

import news.dateline.launcher.client.Submission;

/** What a reader finds: an article to send, or something that cannot be one. */
sealed interface Item {

    /** Where it stands, for messages: a file, with the place in it when it holds several. */
    String name();

    /**
     * An article to send.
     *
     * @param submission the article
     */
    record Article(Submission submission) implements Item {
        @Override
        public String name() {
            return submission.name();
        }

        /** Articles with the same key are sent in their order. */
        String key() {
            return submission.externalId();
        }
    }

    /**
     * Something unreadable.
     *
     * @param name where it stands
     * @param reason why it is no article
     */
    record Unreadable(String name, String reason) implements Item {}
}
