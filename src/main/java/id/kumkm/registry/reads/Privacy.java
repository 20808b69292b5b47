package id.kumkm.registry.reads;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/**
 * The privacy class of a field, said once: the schema prints it, the edge hides the field from callers who may not read
 * it, and the data dictionary lists it.
 */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("Privacy class of a field (kelas kerahasiaan): null and in extensions.redacted for others.")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Privacy {

    @Description("The class.")
    PrivacyClass value();
}
