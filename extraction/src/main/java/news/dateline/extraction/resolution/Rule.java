package news.dateline.extraction.resolution;

/**
 * Why one of two overlapping claims is kept. The rules are asked in the order in which they stand here; the first that
 * tells the two apart decides.
 */
public enum Rule {
    /** The longer span wins: "Bank of England" over "England". */
    LONGER {
        @Override
        int compare(Ranked a, Ranked b) {
            return Integer.compare(b.length(), a.length());
        }
    },
    /** Of equal spans, what more stages say wins: PERSON "Jordan" of gazetteer and tagger over PLACE "Jordan". */
    AGREED {
        @Override
        int compare(Ranked a, Ranked b) {
            return Integer.compare(b.stages(), a.stages());
        }
    },
    /** The stage of the higher standing wins; see {@link Standing}. */
    STAGE {
        @Override
        int compare(Ranked a, Ranked b) {
            return a.standing().compareTo(b.standing());
        }
    },
    /** The surer claim wins. */
    SURER {
        @Override
        int compare(Ranked a, Ranked b) {
            return Double.compare(b.claim().confidence(), a.claim().confidence());
        }
    },
    /** The claim that begins first wins. */
    EARLIER {
        @Override
        int compare(Ranked a, Ranked b) {
            return Integer.compare(a.claim().start(), b.claim().start());
        }
    },
    /** Nothing tells them apart: the order of the kinds' names decides, so that the result is always the same. */
    KIND {
        @Override
        int compare(Ranked a, Ranked b) {
            return a.claim().kind().compareTo(b.claim().kind());
        }
    };

    /** Negative if the first of the two wins by this rule, positive if the second does, 0 if it does not decide. */
    abstract int compare(Ranked a, Ranked b);
}
