package id.kumkm.registry.register;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.person.ErasedRepository;
import id.kumkm.registry.platform.Rejections;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An erasure holds against the source of a record, which would bring the person back with all that it sends. */
@Singleton
public class Erasure {

    private final ErasedRepository repository;
    private final Records records;

    @Inject
    Erasure(ErasedRepository repository, Records records) {
        this.repository = repository;
        this.records = records;
    }

    /** Of which of these the caller is the source, and may bring nothing back. */
    public Set<UUID> against(Caller caller, Collection<UUID> bodies) {
        boolean isSource = !Policy.ownSource(caller).isEmpty();
        Set<UUID> erased = isSource ? repository.erased(bodies) : Set.of();
        return erased.isEmpty()
                ? Set.of()
                : records.heldByKeys(erased).values().stream()
                        .map(Held::holding)
                        .filter(held -> Policy.ofSource(caller, held))
                        .map(Holding::body)
                        .collect(Collectors.toSet());
    }

    /** What the source may not say; others describe the person anew with consent, which ends the erasure. */
    public static void refuse(String path, Rejections rejections) {
        rejections.add(
                "ERASED",
                path,
                "Data pribadinya dihapus (UU 27/2022); sumber boleh mengirim lagi setelah dinas atau kementerian"
                        + " mencatat orangnya kembali.",
                "The person was erased (UU 27/2022): its source may send this again once an office or the ministry"
                        + " has described somebody anew.");
    }
}
