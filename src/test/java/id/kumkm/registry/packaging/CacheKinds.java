package id.kumkm.registry.packaging;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the Caffeine classes behind our caches, by the options that each class of ours gives to its cache. */
final class CacheKinds {

    private CacheKinds() {}

    static List<String> of(JavaClasses classes) {
        List<String> kinds = new ArrayList<>();
        for (JavaClass one : classes) {
            Set<String> options = one.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class))
                    .map(JavaMethodCall::getName)
                    .collect(Collectors.toSet());
            if (!options.isEmpty()) {
                String times = letter(options, "expireAfterAccess", "A") + letter(options, "expireAfterWrite", "W");
                String size = letter(options, "maximumSize", "MS") + letter(options, "maximumWeight", "MW");
                kinds.add("SS" + size + times);
                kinds.add("PS" + times + size);
            }
        }
        return kinds;
    }

    private static String letter(Set<String> options, String option, String letter) {
        return options.contains(option) ? letter : "";
    }
}
