package id.kumkm.registry.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LookupLimit;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Rejections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Numbers that somebody tries: looked up, or written into an input where they meet what others hold. Both are counted
 * together, and auditors are told who did it; never the number.
 */
@ApplicationScoped
class Guesses {

    private final Records records;
    private final LookupLimit limit;
    private final AccessLog log;
    private final Cache<String, Boolean> told = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** A number of an input that another body holds. */
    record Met(IdentifierScheme scheme, UUID holder, Rejections rejections) {}

    @Inject
    Guesses(Records records, LookupLimit limit, AccessLog log) {
        this.records = records;
        this.limit = limit;
        this.log = log;
    }

    /** Counts a look-up by a number; RATE_LIMITED where it is one too many. */
    void lookUp(Viewing viewing, IdentifierScheme scheme) {
        try {
            limit.count(viewing);
        } catch (Problem tooMany) {
            tell(viewing.caller(), scheme);
            throw tooMany;
        }
    }

    /** RATE_LIMITED where the caller has none left, whatever the numbers of its input would meet. */
    void admit(Caller caller, Collection<IdentifierScheme> schemes) {
        try {
            limit.require(caller);
        } catch (Problem tooMany) {
            schemes.forEach(scheme -> tell(caller, scheme));
            throw tooMany;
        }
    }

    /** Once a minute for each caller; of nobody in particular there is nothing to tell. */
    private void tell(Caller caller, IdentifierScheme scheme) {
        String key = caller.subject() + " " + scheme;
        if (!caller.isAnonymous() && told.getIfPresent(key) == null) {
            told.put(key, true);
            log.addLimit(caller.subject(), scheme.field());
        }
    }

    /** Refuses numbers that others hold: names who that is where it is the caller's affair, and counts the rest. */
    void refuse(List<Met> met, Caller caller) {
        Map<UUID, Held> stored =
                records.heldByKeys(met.stream().map(Met::holder).distinct().toList());
        Map<IdentifierScheme, List<UUID>> strange = met.stream()
                .filter(one -> stored.containsKey(one.holder()) && !isAffairOf(caller, stored.get(one.holder())))
                .collect(Collectors.groupingBy(Met::scheme, Collectors.mapping(Met::holder, Collectors.toList())));
        strange.forEach((scheme, holders) -> {
            limit.spend(caller, holders.size());
            log.keepGuesses(caller.subject(), scheme.field(), holders);
        });
        for (Met one : met) {
            Held holder = stored.get(one.holder());
            if (holder == null || isAffairOf(caller, holder)) {
                String id = holder == null ? "" : " (" + holder.id() + ")";
                taken(
                        one,
                        "Nomor ini sudah dipakai data lain" + id + ".",
                        "The number belongs to another record" + id + ".");
            } else {
                taken(
                        one,
                        "Nomor ini tidak dapat dipakai di sini; perkaranya ada pada dinas lain.",
                        "The number cannot be used here; the case goes to another office.");
            }
        }
    }

    private static boolean isAffairOf(Caller caller, Held holder) {
        return Policy.mayReadRestricted(caller, holder.holding());
    }

    private static void taken(Met met, String indonesian, String english) {
        met.rejections().add("TAKEN", met.scheme().field(), indonesian, english);
    }
}
