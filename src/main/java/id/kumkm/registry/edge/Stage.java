package id.kumkm.registry.edge;

/** How far a request came before it was refused. */
enum Stage {
    /** HTTP itself, who the caller is, and whether there is room: before anything of the request is read. */
    TRANSPORT,
    /** A body that is no JSON. */
    JSON,
    /** JSON, or a query string, that is no request. */
    PARAMETERS,
    /** A document that cannot be parsed. */
    SYNTAX,
    /** A document beyond its limits or not valid for the schema, an operation that is none, variables that do not fit. */
    VALIDATION,
    /** Fields that were asked. */
    EXECUTION
}
