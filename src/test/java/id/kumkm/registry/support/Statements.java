package id.kumkm.registry.support;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** Counts what the service asks of PostgreSQL, by resolvers and by plans. */
public final class Statements {

    private Statements() {}

    /** All statements so far. */
    public static long count() {
        long resolvers = Arc.container()
                .instance(SessionFactory.class)
                .get()
                .getStatistics()
                .getPrepareStatementCount();
        double plans = Arc.container()
                .instance(MeterRegistry.class)
                .get()
                .counter("registry.graphql.statements")
                .count();
        return resolvers + (long) plans;
    }
}
