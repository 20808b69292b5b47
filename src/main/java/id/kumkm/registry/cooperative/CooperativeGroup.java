package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The group that a cooperative belongs to, apart from its kind and form. */
@Enum("CooperativeGroup")
@Description("Group that a cooperative belongs to (kelompok koperasi).")
public enum CooperativeGroup {
    @Description("Employees of a company (kopkar).")
    KARYAWAN,
    @Description("Civil servants (KPRI).")
    PEGAWAI_NEGERI,
    @Description("Armed forces.")
    TNI,
    @Description("Police.")
    POLRI,
    @Description("Teachers.")
    GURU,
    @Description("Pupils.")
    PELAJAR,
    @Description("Students (kopma).")
    MAHASISWA,
    @Description("Islamic boarding schools (kopontren).")
    PESANTREN,
    @Description("Women.")
    WANITA,
    @Description("Young people.")
    PEMUDA,
    @Description("Pensioners.")
    PENSIUNAN,
    @Description("Farmers.")
    TANI,
    @Description("Fishers.")
    NELAYAN,
    @Description("Market traders.")
    PASAR,
    @Description("Village unit (koperasi unit desa).")
    KUD,
    @Description("Merah Putih cooperative of a desa.")
    KDMP,
    @Description("Merah Putih cooperative of a kelurahan.")
    KKMP,
    @Description("Another group.")
    LAINNYA
}
