package id.kumkm.registry.reads;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/** A list without pages that holds more than a few: the edge weighs it by what is said here. */
@Directive(on = DirectiveLocation.FIELD_DEFINITION)
@Description("How many elements a list without pages is weighed at (biaya); a list that says nothing is weighed at 4.")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ListSize {

    @Description("About the most that it holds.")
    int assumedSize();
}
