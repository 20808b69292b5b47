package id.kumkm.registry.register;

import id.kumkm.registry.reads.PrivacyClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The class of each column of which a record's history tells: that of the field that shows it. What is named nowhere is of
 * class P1, and so is what tells of others, too: of members, of owners, of partnerships.
 */
final class HistoryClasses {

    private static final Set<String> REACHED = Set.of("phone", "email", "website");

    private static final Map<String, Set<String>> PUBLIC = Map.of(
            "activity",
            Set.of("kbli_version", "kbli_code", "is_primary"),
            "association",
            Set.of("scope", "phone", "email", "website"),
            "body",
            Set.of("kind", "name", "legal_form", "region_code", "status", "verification", "source", "registered_at"),
            "cooperative",
            Set.of(
                    "kind",
                    "form",
                    "membership_area",
                    "management",
                    "cooperative_group",
                    "legal_entity_number",
                    "legal_entity_on",
                    "certificate_valid_until",
                    "male_members",
                    "female_members",
                    "phone",
                    "email",
                    "website",
                    "officers",
                    "supervisors",
                    "managers"),
            "industry",
            enterprise("computed_scale", "investment", "offtaker", "commodities"),
            "location",
            Set.of("region_code", "postcode", "coordinate_precision"),
            "product",
            Set.of("name", "hs6", "kbli_version", "kbli_code", "unit", "capacity_per_month", "status"),
            "product_assessment",
            Set.of(
                    "product_id",
                    "standard_kind",
                    "standard",
                    "buyer_id",
                    "assessor",
                    "result",
                    "gaps",
                    "assessed_on",
                    "valid_until"),
            "supply_demand",
            Set.of(
                    "commodity",
                    "hs6",
                    "kbli_version",
                    "kbli_code",
                    "volume",
                    "unit",
                    "period",
                    "required_level",
                    "required_standards",
                    "required_permits",
                    "preferred_regions",
                    "open_until",
                    "closed_on"),
            "umkm",
            enterprise("computed_scale", "declared_scale", "local_category"));

    private static final Map<String, Set<String>> OF_PERSONS = Map.of(
            "body",
            Set.of("verification_level"),
            "identifier",
            Set.of("scheme", "value", "active"),
            "location",
            Set.of("address", "hamlet", "rt", "rw", "latitude", "longitude"));

    private HistoryClasses() {}

    private static Set<String> enterprise(String... own) {
        Set<String> columns = new HashSet<>(Set.of(own));
        columns.addAll(Set.of("trade_names", "description", "established_on", "scale_basis", "scale_year"));
        columns.addAll(Set.of("exporting", "exporting_since", "export_destinations"));
        return Set.copyOf(columns);
    }

    static PrivacyClass of(String part, String column) {
        if (PUBLIC.getOrDefault(part, Set.of()).contains(column)) {
            return PrivacyClass.P0;
        }
        boolean enterprise = part.equals("umkm") || part.equals("industry");
        if (OF_PERSONS.getOrDefault(part, Set.of()).contains(column) || (enterprise && REACHED.contains(column))) {
            return PrivacyClass.P1_NATURAL_PERSON;
        }
        return PrivacyClass.P1;
    }
}
