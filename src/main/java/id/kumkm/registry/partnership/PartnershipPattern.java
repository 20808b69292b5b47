package id.kumkm.registry.partnership;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The patterns of PP 7/2021 Pasal 106, whose list is open, and what each calls its two sides. */
@Enum("PartnershipPattern")
@Description("Pattern of a partnership (pola kemitraan, PP 7/2021 Pasal 106).")
public enum PartnershipPattern {
    @Description("Nucleus and plasma (inti-plasma).")
    INTI_PLASMA(PartnershipRole.PLASMA, PartnershipRole.INTI),
    @Description("Subcontract (subkontrak).")
    SUBKONTRAK(PartnershipRole.SUBKONTRAKTOR, PartnershipRole.KONTRAKTOR),
    @Description("Franchise (waralaba).")
    WARALABA(PartnershipRole.PENERIMA_WARALABA, PartnershipRole.PEMBERI_WARALABA),
    @Description("General trade (perdagangan umum).")
    PERDAGANGAN_UMUM(PartnershipRole.PEMASOK_BARANG, PartnershipRole.PENERIMA_BARANG),
    @Description("Distribution and agency (distribusi dan keagenan).")
    DISTRIBUSI_KEAGENAN(PartnershipRole.DISTRIBUTOR_AGEN, PartnershipRole.PRINSIPAL),
    @Description("Supply chain (rantai pasok).")
    RANTAI_PASOK(PartnershipRole.PEMASOK, PartnershipRole.PEMBELI),
    @Description("Profit sharing (bagi hasil).")
    BAGI_HASIL(PartnershipRole.PELAKSANA_USAHA, PartnershipRole.PENYEDIA_MODAL),
    @Description("Joint operation (kerja sama operasional).")
    KERJA_SAMA_OPERASIONAL(PartnershipRole.MITRA, PartnershipRole.MITRA),
    @Description("Joint venture (usaha patungan).")
    USAHA_PATUNGAN(PartnershipRole.MITRA, PartnershipRole.MITRA),
    @Description("Outsourcing (penyumberluaran).")
    PENYUMBERLUARAN(PartnershipRole.PENERIMA_KERJA, PartnershipRole.PEMBERI_KERJA),
    @Description("Another pattern, which otherPattern names (lainnya).")
    LAINNYA(PartnershipRole.MITRA, PartnershipRole.MITRA);

    private final PartnershipRole supplier;
    private final PartnershipRole buyer;

    PartnershipPattern(PartnershipRole supplier, PartnershipRole buyer) {
        this.supplier = supplier;
        this.buyer = buyer;
    }

    PartnershipRole supplier() {
        return supplier;
    }

    PartnershipRole buyer() {
        return buyer;
    }

    /** What a pattern calls one of its sides, as SQL over a column that holds the pattern. */
    static String sql(String column, Function<PartnershipPattern, PartnershipRole> side) {
        return Arrays.stream(values())
                .map(pattern -> " WHEN '" + pattern + "' THEN '" + side.apply(pattern) + "'")
                .collect(Collectors.joining("", "CASE " + column, " END"));
    }
}
