package id.kumkm.registry.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Tells callers what they are to the service. */
@GraphQLApi
public class MeApi {

    private final Callers callers;

    @Inject
    public MeApi(Callers callers) {
        this.callers = callers;
    }

    @Query("me")
    @NonNull
    @PermitAll
    @Description("The caller: its roles and what bounds them (peran dan wilayah saya).")
    public MeView me() {
        return MeView.of(callers.current());
    }
}
