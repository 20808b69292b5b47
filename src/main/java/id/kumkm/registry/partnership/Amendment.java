package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Given;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other terms as they arrive, and for which side. */
record Amendment(
        ActingSide by,
        TermsInput input,
        Given given,
        @Nullable String addendum) {

    /** Whoever stands over both sides puts right what one of them mistyped. */
    boolean corrects() {
        return by == ActingSide.KEMENTERIAN;
    }

    /**
     * Of what its last day ended there is no other change than a later one, which waits for the other side, and no way back
     * from that but to the one that both agreed on: a last day is mistyped like any.
     *
     * @param wanted the last day until now
     * @param agreed the one that both sides stand behind
     */
    boolean mayTouchWhatIsOver(@Nullable LocalDate wanted, @Nullable LocalDate agreed) {
        LocalDate last = given.has("endsOn") ? input.endsOn() : wanted;
        boolean later = last == null || (agreed != null && !last.isBefore(agreed));
        return corrects() || (later && !Objects.equals(last, wanted));
    }
}
