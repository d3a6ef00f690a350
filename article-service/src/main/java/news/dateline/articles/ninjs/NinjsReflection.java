package news.dateline.articles.ninjs;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.PubStatus;

/** Lets a native executable read and write the records; a test compares this list with the package. */
@RegisterForReflection(
        targets = {
            Address.class,
            AltId.class,
            Audience.class,
            Body.class,
            Commissioned.class,
            Concept.class,
            ContactInfo.class,
            Dates.class,
            Description.class,
            EventDetails.class,
            EventReference.class,
            FinancialSymbol.class,
            Frequency.class,
            Genre.class,
            Headline.class,
            InfoSource.class,
            ItemCount.class,
            NewsItem.class,
            NewsObjectType.class,
            Organisation.class,
            Person.class,
            Place.class,
            PlannedCoverage.class,
            PointOfInterest.class,
            Recurrence.class,
            RecurrenceRule.class,
            Reference.class,
            Rendition.class,
            RepresentationType.class,
            RightsInfo.class,
            ScanType.class,
            Standard.class,
            Subject.class,
            Term.class,
            TrustIndicator.class,
            PubStatus.class
        })
final class NinjsReflection {

    private NinjsReflection() {}
}
