package id.kumkm.registry.register;

/** What is said of a business, small or large. */
public interface EnterpriseInput extends RecordInput {

    /** The part that both registers of businesses have. */
    EnterpriseFacts asEnterprise();
}
