package id.kumkm.registry.partnership;

/** The partnerships of a record, as the side that its kind is. */
enum Below {
    SUPPLIED("p.supplier_id"),
    BOUGHT("p.buyer_id");

    private final String column;

    Below(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    PartnershipFilter filter(String id) {
        return this == SUPPLIED ? PartnershipFilter.ofSupplier(id) : PartnershipFilter.ofBuyer(id);
    }
}
