package id.kumkm.registry.reads;

import io.smallrye.graphql.api.Directive;
import io.smallrye.graphql.api.DirectiveLocation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/**
 * What the data dictionary says of a type or field beyond what the schema shows. A field follows its own, else that of
 * the type of its values; the authority also that of the type it stands in.
 */
@Directive(on = {DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT})
@Description("Standard of the data (standar data, Perpres 39/2019), as dataDictionary lists it.")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface DataStandard {

    @Description("Regulation or system that the data follow (rujukan).")
    String authority() default "";

    @Description("List of codes that the values come from (klasifikasi), where it is no enum.")
    String classification() default "";

    /** Absent where the scalar says it: Rupiah, DateTime, Date. */
    @Description("In what it is measured (ukuran dan satuan).")
    DataUnit unit() default DataUnit.RECORD;
}
