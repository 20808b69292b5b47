package id.kumkm.registry.statistics;

import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Sql;

/**
 * Whose contracts are counted: of all suppliers of a region, and where an office is told exactly, of those that it has authority
 * over. Of a cooperative with members beyond its regions it reads no contract, and so may not know how many there are.
 *
 * @param all true where each of the region counts
 */
record Suppliers(Area area, boolean all, Caller caller) {

    static Suppliers of(Area area, Reading reading, Caller caller) {
        return new Suppliers(area, !reading.exact() || Policy.mayReadCounts(caller, Sector.UMKM, null), caller);
    }

    /** The condition on a contract {@code p}: as known, by region, or earlier, when its supplier stands in the table alone. */
    Sql contracts() {
        Sql contracts = area.inside("p.region_code");
        return all
                ? contracts
                : contracts
                        .append(" AND NOT EXISTS (SELECT FROM statistic_partnership k JOIN cooperative c ON c.id ="
                                + " k.supplier_id WHERE k.id = p.id AND NOT (")
                        .append(Policy.counted(caller, Sector.UMKM, MembershipArea.authority("p", "c")))
                        .append("))");
    }
}
