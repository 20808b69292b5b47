package id.kumkm.registry.statistics;

import static id.kumkm.registry.statistics.publication.Subject.FEWEST;

import id.kumkm.registry.statistics.publication.Subject;
import id.kumkm.registry.statistics.publication.Tally;
import org.jspecify.annotations.Nullable;

/** What is told of a group; null where there are too few. */
record Told(
        @Nullable Integer linked,
        @Nullable Integer population,
        @Nullable Integer unclassifiedLinked,
        @Nullable Integer unclassified) {

    static Told of(LinkageCount count, Question question, Reading reading) {
        return reading.exact() ? exactly(count) : published(count, question.definition());
    }

    private static Told exactly(LinkageCount count) {
        return new Told(
                count.linked().number(),
                count.population().number(),
                count.unclassifiedLinked().number(),
                count.unclassified().number());
    }

    /** Of a population that is public, and told as it is. */
    private static Told published(LinkageCount count, Definition definition) {
        Subject subject = definition.subject();
        Tally all = count.everybody();
        int population = count.population().number();
        int unclassified = count.unclassified().number();
        boolean areEnough = subject == Subject.LINKS || Subject.LINKS.told(count.among(), all) >= FEWEST;
        return new Told(
                areEnough || population == 0 ? subject.toldOf(count.linked(), all, population) : null,
                population,
                areEnough || unclassified == 0 ? subject.toldOf(count.unclassifiedLinked(), all, unclassified) : null,
                unclassified);
    }

    /** Of a population that is not: of nobody, too, as many are told as noise makes of them. */
    static Told perturbed(LinkageCount count, LinkageCount place) {
        Integer population = Subject.OWNERS.toldOf(
                count.population(), place.everybody(), place.population().number());
        boolean areEnough = population != null && population >= FEWEST;
        return new Told(
                areEnough ? Subject.LINKS.told(count.linked(), place.everybody()) : null,
                population,
                null,
                Subject.OWNERS.toldOf(
                        count.unclassified(),
                        place.everybody(),
                        place.unclassified().number()));
    }

    @Nullable
    Double rate() {
        return Subject.share(linked, population);
    }

    LinkageGroupView group(LinkageCount count) {
        return new LinkageGroupView(count.region(), count.value(), linked, population, rate(), unclassified);
    }
}
