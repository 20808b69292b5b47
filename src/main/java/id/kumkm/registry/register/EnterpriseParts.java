package id.kumkm.registry.register;

import id.kumkm.registry.body.IdentifierReads;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.person.OwnerView;
import id.kumkm.registry.person.PersonModel;
import id.kumkm.registry.person.PersonReads;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.scale.FiguresReads;
import id.kumkm.registry.scale.FiguresView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a business, one statement for a whole page. Asked only for records whose caller may read it: the edge
 * keeps the others away. What is of class P2 is logged before it is read.
 */
@ApplicationScoped
public class EnterpriseParts {

    /** Over the register's own {@code e}: its person consents to being reached by everyone. */
    public static final String CONSENTED = "(e.contact_consent_on IS NOT NULL AND e.contact_withdrawn_on IS NULL)";

    private static final String BODY = "b.id";

    private final Callers callers;
    private final AccessLog accessLog;
    private final PersonReads persons;
    private final FiguresReads figures;
    private final IdentifierReads identifiers;
    private final PersonModel sealed;

    @Inject
    EnterpriseParts(
            Callers callers,
            AccessLog accessLog,
            PersonModel sealed,
            PersonReads persons,
            FiguresReads figures,
            IdentifierReads identifiers) {
        this.callers = callers;
        this.accessLog = accessLog;
        this.sealed = sealed;
        this.persons = persons;
        this.figures = figures;
        this.identifiers = identifiers;
    }

    /** A register's own columns, and those of what all businesses have. */
    public static List<Column> with(List<Column> own) {
        return Stream.of(own, ContactConsentView.COLUMNS).flatMap(List::stream).toList();
    }

    /** What a read model says of a business: over {@code body b}. */
    public Map<String, ModelField> fields() {
        return Map.of(
                "owner",
                sealed.of("Owner", BODY),
                "figures",
                FiguresReads.of(BODY),
                "nikPemilik",
                sealed.maskedNik(BODY),
                "contactConsent",
                ModelField.Part.of(ContactConsentView.COLUMNS),
                "npwp",
                sealed.taxNumber(IdentifierReads.taxNumber(BODY), BODY));
    }

    /** The person of a body, under this name and as this type of the schema. */
    public Map<String, ModelField> person(String field, String type) {
        return Map.of(field, sealed.of(type, BODY));
    }

    public List<@Nullable OwnerView> owners(List<? extends RecordView> records) {
        return RecordParts.each(records, persons.owners(RecordParts.keys(records, record -> true)));
    }

    public List<@Nullable List<FiguresView>> figures(List<? extends RecordView> records) {
        log("figures", records, record -> record.access().naturalPerson());
        Map<UUID, List<FiguresView>> found = new HashMap<>(figures.byBody(RecordParts.keys(records, record -> true)));
        records.forEach(record -> found.putIfAbsent(record.key(), List.of()));
        return RecordParts.each(records, found);
    }

    public List<@Nullable String> ownersNumbers(List<? extends RecordView> records) {
        log("nikPemilik", records, record -> true);
        return RecordParts.each(records, persons.maskedNiks(RecordParts.keys(records, record -> true)));
    }

    public List<@Nullable String> taxNumbers(List<? extends RecordView> records) {
        log("npwp", records, record -> true);
        List<UUID> keys = RecordParts.keys(records, record -> true);
        Map<UUID, String> found = new HashMap<>(persons.taxNumbers(keys));
        found.putAll(identifiers.taxNumbers(keys));
        return RecordParts.each(records, found);
    }

    private void log(String field, List<? extends RecordView> records, Predicate<RecordView> sensitive) {
        List<UUID> keys = RecordParts.keys(records, sensitive);
        String purpose = callers.purpose();
        if (purpose != null) {
            accessLog.add(callers.current().subject(), purpose, field, keys);
        } else if (!keys.isEmpty()) {
            throw new IllegalStateException("A field of class P2 is read for no purpose: " + field);
        }
    }
}
