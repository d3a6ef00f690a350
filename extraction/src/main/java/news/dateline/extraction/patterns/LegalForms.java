package news.dateline.extraction.patterns;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;

/** Capitalised words with the legal form of a company behind them: "Deutsche Telekom AG". */
final class LegalForms {

    private static final int LONGEST = 6;
    private static final double CONFIDENCE = 0.9;
    private static final Set<String> FORMS = Set.of(
            "AG", "GmbH", "KG", "KGaA", "SE", "S.A.", "SA", "SAS", "S.p.A.", "SpA", "S.r.l.", "Srl", "N.V.", "NV",
            "B.V.", "BV", "AB", "ASA", "A/S", "Oyj", "Oy", "JSC", "PJSC", "OJSC", "LLC", "LLP", "Ltd", "Limited", "PLC",
            "plc", "Inc", "Corp", "Kft", "Zrt", "A.Ş.", "AŞ");

    private LegalForms() {}

    static Optional<Found> at(Words words, int form) {
        if (!FORMS.contains(words.token(form).text()) || words.layout().isCaseless(form)) {
            return Optional.empty();
        }
        int from = form;
        for (int i = form - 1; i >= form - LONGEST && words.near(i, form); i--) {
            boolean joins = words.is(i, "&") || words.isSmall(i);
            if (words.isCapitalised(i) && !words.isOpeningArticle(i)) {
                from = i;
            } else if (!joins) {
                break;
            }
        }
        return from < form
                ? Optional.of(new Found(from, form + 1, EntityType.ORGANIZATION, CONFIDENCE))
                : Optional.empty();
    }
}
