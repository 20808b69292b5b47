package id.kumkm.registry.reads;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/**
 * A part that hangs on a record and is right in one of the past too: it follows from the record's own fields, or is read as
 * of that moment. The edge hides all others there.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("A part of a record that is given in a record of the past (asOf) too; the other parts are null there.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Timeless {}
