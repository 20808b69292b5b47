package id.kumkm.registry.register;

import id.kumkm.registry.body.ContactFacts;
import id.kumkm.registry.person.OwnerInput;
import id.kumkm.registry.scale.FiguresInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a business, small or large. */
public record EnterpriseFacts(
        @Nullable List<String> tradeNames,
        @Nullable String description,
        @Nullable LocalDate establishedOn,
        @Nullable OwnerInput owner,
        @Nullable List<FiguresInput> figures,
        ContactFacts contact,
        @Nullable ContactConsentInput consent,
        OwnExport export) {}
