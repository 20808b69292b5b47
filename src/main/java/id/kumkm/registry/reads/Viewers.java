package id.kumkm.registry.reads;

import io.vertx.ext.web.RoutingContext;

/** Tells who reads; said here, since the rooms that answer stand below the one that knows callers. */
public interface Viewers {

    Viewer of(RoutingContext request);
}
