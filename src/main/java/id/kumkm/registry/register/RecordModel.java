package id.kumkm.registry.register;

import id.kumkm.registry.body.ActivityReads;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.region.RegionReads;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What the read models of all registers have in common. */
final class RecordModel {

    private static final Join LOCATION = Join.always("l", "location", "l.body_id = b.id AND l.is_primary");

    private RecordModel() {}

    static Model of(RecordType<?> type, List<Join> own, List<Column> columns) {
        return Model.of(type.type(), "b", "body", "b.id")
                .join(List.of(LOCATION))
                .join(own)
                .field("id", new ModelField.Leaf("CAST(b.id AS text)", publicId(type.kind())))
                .field("recordId", new ModelField.Leaf("CAST(b.id AS text)", publicId(type.kind())))
                .columns(RecordRow.BODY)
                .columns(columns)
                .field("location", ModelField.Part.of(RecordRow.LOCATION))
                .field("region", RegionReads.of("b.region_code"))
                .field("activities", ActivityReads.of("b.id"))
                .authority(new RecordAuthority(type.sector(), type.area(), type.consented()));
    }

    private static Format publicId(BodyKind kind) {
        return (text, json) -> json.raw('"')
                .raw(kind.publicId(UUID.fromString(new String(text, StandardCharsets.US_ASCII)))
                        .getBytes(StandardCharsets.US_ASCII))
                .raw('"');
    }
}
