package id.kumkm.registry.product;

import graphql.schema.DataFetchingEnvironment;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.Outcome;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of products. */
@GraphQLApi
public class ProductMutationApi {

    private final ProductService service;
    private final ProductReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public ProductMutationApi(
            ProductService service, ProductReads reads, Callers callers, Language language, Context context) {
        this.service = service;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
        this.context = context;
    }

    @Mutation("addProduct")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Adds a product of an UMKM or a cooperative in the caller's bounds (tambah produk).")
    public ProductPayload addProduct(@Name("input") @NonNull @Description("The product.") AddProduct input) {
        return payload(service.addAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("updateProduct")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Corrects a product in the caller's bounds (ubah produk). An absent field keeps, null clears. Once it was"
                    + " assessed its name, hs6 and kbli stay: ASSESSED.")
    public ProductPayload updateProduct(@Name("input") @NonNull @Description("The correction.") UpdateProduct input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("withdrawProduct")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Withdraws a product that is no longer made (tarik produk). It stays readable by its id.")
    public ProductPayload withdrawProduct(
            @Name("input") @NonNull @Description("Which product, and why.") WithdrawProduct input) {
        return payload(service.withdraw(input, callers.current()));
    }

    @Mutation("assessProduct")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Records what an assessment of a product found (nilai produk); its standardLevel follows from that. Not by who"
                    + " entered the product, unless that is the source of the record.")
    public ProductPayload assessProduct(@Name("input") @NonNull @Description("The finding.") AssessProduct input) {
        return payload(service.assessAll(List.of(input), callers.current()).get(0));
    }

    private ProductPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        ProductView view = id == null ? null : reads.byKey(id).orElse(null);
        return new ProductPayload(view, ProductUserError.of(outcome.rejections(), language.current()));
    }
}
