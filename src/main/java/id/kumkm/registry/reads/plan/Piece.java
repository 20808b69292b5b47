package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Sql;

/** A part of a statement that may depend on the request. */
interface Piece {

    void addTo(Sql sql, Binding binding);
}
