package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Sector;

/**
 * What sets the records of a register apart from those of others.
 *
 * @param type their type in the schema
 * @param sector whose half of the ministry they are
 * @param area SQL over {@code body b} and the register's own {@code e}: the region whose office has authority
 * @param consented SQL over the same: true where its person consents to being reached by everyone
 * @param filter the conditions of its list
 */
public record RecordType<F>(BodyKind kind, String type, Sector sector, String area, String consented, Class<F> filter) {

    /** Of records on which no consent is kept. */
    public RecordType(BodyKind kind, String type, Sector sector, String area, Class<F> filter) {
        this(kind, type, sector, area, "FALSE", filter);
    }
}
