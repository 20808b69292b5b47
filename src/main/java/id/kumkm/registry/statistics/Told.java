package id.kumkm.registry.statistics;

import static id.kumkm.registry.statistics.publication.Noise.FEWEST;

import id.kumkm.registry.statistics.publication.Noise;
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
        return reading.exact() ? exactly(count) : published(count, question.definition(), reading.noise());
    }

    private static Told exactly(LinkageCount count) {
        return new Told(
                count.linked().number(),
                count.population().number(),
                count.unclassifiedLinked().number(),
                count.unclassified().number());
    }

    /** Of a population that is public, and told as it is. */
    private static Told published(LinkageCount count, Definition definition, Noise noise) {
        int population = count.population().number();
        int unclassified = count.unclassified().number();
        boolean areEnough = definition.subject() == Subject.LINKS
                || noise.told(Subject.LINKS, count.among(), count.everybody()) >= FEWEST;
        return new Told(
                areEnough || population == 0 ? linked(count, count.linked(), population, definition, noise) : null,
                population,
                areEnough || unclassified == 0
                        ? linked(count, count.unclassifiedLinked(), unclassified, definition, noise)
                        : null,
                unclassified);
    }

    /** Never more than there are: more than all would tell that nearly all are. */
    private static @Nullable Integer linked(
            LinkageCount count, Tally linked, int population, Definition definition, Noise noise) {
        if (population > 0 && population < FEWEST) {
            return null;
        }
        int told = noise.told(definition.subject(), definition.name(), linked, count.everybody(), count.known());
        return Math.min(told, population);
    }

    /** Of a population that is not: of nobody, too, as many are told as noise makes of them. */
    static Told perturbed(LinkageCount count, LinkageCount place, Question question, Noise noise) {
        Integer population = enough(place.population().number())
                ? Integer.valueOf(noise.told(Subject.OWNERS, count.population(), place.everybody()))
                : null;
        Integer unclassified = enough(place.unclassified().number())
                ? Integer.valueOf(noise.told(Subject.OWNERS, count.unclassified(), place.everybody()))
                : null;
        int linked = noise.told(
                Subject.LINKS, question.definition().name(), count.linked(), place.everybody(), count.known());
        return new Told(
                population == null || population < FEWEST ? null : Integer.valueOf(Math.min(linked, population)),
                population,
                null,
                unclassified);
    }

    private static boolean enough(int number) {
        return number == 0 || number >= FEWEST;
    }

    @Nullable
    Double rate() {
        return Noise.share(linked, population);
    }

    LinkageGroupView group(LinkageCount count) {
        return new LinkageGroupView(count.region(), count.value(), linked, population, rate(), unclassified);
    }
}
