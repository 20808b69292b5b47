package id.kumkm.registry.reads;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/** A field of a record that verification covers, with all that stands in it: who enters it does not verify it. */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description(
        "What verification covers (isi yang diverifikasi), with all that stands in it: a change takes a verified record"
                + " back to DIAJUKAN, unless it comes from the record's own source; who entered it does not verify it.")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Verified {}
