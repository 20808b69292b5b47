package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a business exports itself, since which year and to which countries, as it enters. */
public record OwnExport(
        @Nullable Boolean exporting,
        @Nullable Integer since,
        @Nullable List<String> destinations) {

    static void refuse(String path, Rejections rejections) {
        rejections.add(
                "NOT_AN_EXPORT",
                path,
                "Tahun dan negara tujuan hanya untuk usaha yang mengekspor sendiri.",
                "Year and destinations are for businesses that export themselves.");
    }
}
