package id.kumkm.registry.population;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.kumkm.registry.association.AssociationService;
import id.kumkm.registry.association.RegisterAssociation;
import id.kumkm.registry.cooperative.CooperativeService;
import id.kumkm.registry.cooperative.RegisterCooperative;
import id.kumkm.registry.demand.DemandService;
import id.kumkm.registry.demand.PublishDemand;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.industry.IndustryService;
import id.kumkm.registry.industry.RegisterIndustry;
import id.kumkm.registry.product.AddProduct;
import id.kumkm.registry.product.ProductService;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.umkm.RegisterUmkm;
import id.kumkm.registry.umkm.UmkmService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Registers many records at once, as an import does: in one transaction and at one moment. The inputs are written as a
 * client writes them.
 */
@ApplicationScoped
public class Registrations {

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Inject
    UmkmService umkms;

    @Inject
    CooperativeService cooperatives;

    @Inject
    IndustryService industries;

    @Inject
    AssociationService associations;

    @Inject
    ProductService products;

    @Inject
    DemandService demands;

    /** The keys of the records, in the order of the inputs; none may be refused. */
    @ActivateRequestContext
    public List<UUID> registerAll(Register register, List<Map<String, Object>> inputs, Caller caller) {
        List<Outcome> outcomes = switch (register) {
            case UMKM -> umkms.registerAll(as(RegisterUmkm.class, inputs), caller);
            case COOPERATIVE -> cooperatives.registerAll(as(RegisterCooperative.class, inputs), caller);
            case INDUSTRY -> industries.registerAll(as(RegisterIndustry.class, inputs), caller);
            case ASSOCIATION -> associations.registerAll(as(RegisterAssociation.class, inputs), caller);
        };
        return outcomes.stream().map(Registrations::key).toList();
    }

    /** The keys of products of bodies, which are given by their public ids; none may be refused. */
    @ActivateRequestContext
    public List<UUID> addProducts(List<Map<String, Object>> inputs, Caller caller) {
        return products.addAll(as(AddProduct.class, inputs), caller).stream()
                .map(Registrations::key)
                .toList();
    }

    /** The keys of demands of buyers, which are given by their public ids; none may be refused. */
    @ActivateRequestContext
    public List<UUID> publishDemands(List<Map<String, Object>> inputs, Caller caller) {
        return demands.publishAll(as(PublishDemand.class, inputs), caller).stream()
                .map(Registrations::key)
                .toList();
    }

    private <T> List<T> as(Class<T> type, List<Map<String, Object>> inputs) {
        return inputs.stream().map(input -> json.convertValue(input, type)).toList();
    }

    private static UUID key(Outcome outcome) {
        if (outcome.id() == null) {
            throw new AssertionError("Refused: " + outcome.rejections());
        }
        return outcome.id();
    }
}
