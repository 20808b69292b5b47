package id.kumkm.registry.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The plan of the house. A rule that fails says what it is there for. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "id.kumkm.registry";

    /** From the ground up. A new room is added to its floor here. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("platform"),
            List.of("reads"),
            List.of("identity", "ledger", "edge"),
            List.of("region", "classification"),
            List.of("body", "person", "scale"),
            List.of("register", "audit"),
            List.of("cooperative", "umkm", "industry", "association"),
            List.of("control", "membership", "product"),
            List.of("partnership"),
            List.of("demand"),
            List.of("search", "dictionary", "statistics"),
            List.of("program"),
            List.of("embedded"));

    @ArchTest
    static final ArchRule floorsGoDownOnly = classes()
            .should(new ArchCondition<JavaClass>("import rooms of lower floors only") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    int own = floor(one);
                    one.getDirectDependenciesFromSelf().stream()
                            .filter(arrow ->
                                    arrow.getTargetClass().getPackageName().startsWith(ROOT))
                            .filter(arrow -> !room(arrow.getTargetClass()).equals(room(one)))
                            .filter(arrow -> floor(arrow.getTargetClass()) >= own)
                            .forEach(arrow -> events.add(SimpleConditionEvent.violated(one, arrow.getDescription())));
                }
            })
            .because("a lower room never knows the ones above, and rooms on one floor stand alone: so a register can be"
                    + " added without touching another room");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().because("a circle is one room with two names");

    @ArchTest
    static final ArchRule everyOperationNamesItsRole = methods()
            .that(areOperations())
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("an operation without a role is open by oversight; an open one says so with @PermitAll");

    @ArchTest
    static final ArchRule everyOperationIsDescribed = methods()
            .that(areOperations())
            .should()
            .beAnnotatedWith(Description.class)
            .because("the descriptions are the documentation of the API");

    @ArchTest
    static final ArchRule batchedSourcesTakeNoArguments = methods()
            .that(areOperations())
            .and()
            .haveRawReturnType(List.class)
            .should(new ArchCondition<JavaMethod>("take nothing but the source") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean batched = method.getParameters().stream()
                            .anyMatch(one -> one.isAnnotatedWith(Source.class)
                                    && one.getRawType().isEquivalentTo(List.class));
                    if (batched && method.getParameters().size() > 1) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }
            })
            .because("SmallRye gives a batched source the arguments of one alias for all: silently wrong data");

    @ArchTest
    static final ArchRule noVirtualThreads = noMethods()
            .should()
            .beAnnotatedWith(RunOnVirtualThread.class)
            .because("batched sources on virtual threads share one Hibernate session at the same time");

    @ArchTest
    static final ArchRule entitiesStayInside = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(GraphQLApi.class)
            .and()
            .arePublic()
            .should(new ArchCondition<JavaMethod>("return no entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                }
            })
            .because("only views leave: a column added to an entity must never be published by that alone");

    @ArchTest
    static final ArchRule edgesAreNamedApi = classes()
            .that()
            .areAnnotatedWith(GraphQLApi.class)
            .should()
            .haveSimpleNameEndingWith("Api")
            .because("a newcomer finds the GraphQL edge of a room by its name");

    @ArchTest
    static final ArchRule onlyTheseTouchTheDatabase = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Listing")
            .and()
            .haveSimpleNameNotEndingWith("Ledger")
            .and()
            .haveSimpleNameNotEndingWith("AccessLog")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("statements live where they can be found and counted");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = fields().should()
            .notBeAnnotatedWith(jakarta.inject.Inject.class)
            .because("a constructor shows what a class needs, and NullAway checks it");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> areOperations() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are queries, mutations or sources",
                method -> method.isAnnotatedWith(Query.class)
                        || method.isAnnotatedWith(Mutation.class)
                        || method.getParameters().stream().anyMatch(one -> one.isAnnotatedWith(Source.class)));
    }

    private static String room(JavaClass one) {
        String below = one.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    private static int floor(JavaClass one) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room(one)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(one.getName() + " is in a room that stands on no floor"));
    }
}
