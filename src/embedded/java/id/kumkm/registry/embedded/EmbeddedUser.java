package id.kumkm.registry.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One who uses the registry, one for each way to use it; with what the page says of it.
 *
 * @param key the subject of the token, and the name in the examples
 * @param role empty for the one without a token
 */
public record EmbeddedUser(
        String key,
        String role,
        Map<String, Object> claims,
        String title,
        String englishTitle,
        String text,
        String englishText) {

    static final Duration LIFE = Duration.ofDays(30);

    private static final List<EmbeddedUser> ALL = List.of(
            new EmbeddedUser(
                    "anonymous",
                    "",
                    Map.of(),
                    "Pengembang antarmuka",
                    "Front-end developer",
                    "Tanpa token; membaca data publik saja.",
                    "No token; reads public data only."),
            new EmbeddedUser(
                    "siti",
                    "official",
                    Map.of("region_code", List.of("33.72")),
                    "Siti, petugas dinas Kota Surakarta (33.72)",
                    "Siti, official of Solo",
                    "Mendaftarkan dan memperbaiki usaha di kotanya.",
                    "Registers and corrects businesses in her city."),
            new EmbeddedUser(
                    "bambang",
                    "verifier",
                    Map.of("region_code", List.of("33.72")),
                    "Bambang, verifikator dinas Kota Surakarta (33.72)",
                    "Bambang, verifier of Solo",
                    "Memutuskan usaha yang diajukan orang lain, tidak pernah perubahannya sendiri.",
                    "Decides on what others submitted, never on his own changes."),
            new EmbeddedUser(
                    "dewi",
                    "official",
                    Map.of("region_code", List.of("33.13")),
                    "Dewi, petugas dinas Kabupaten Karanganyar (33.13)",
                    "Dewi, official of Karanganyar",
                    "Mencoba mengubah usaha di luar kabupatennya, dan ditolak.",
                    "Tries to change a business outside her regency, and is refused."),
            new EmbeddedUser(
                    "ratna",
                    "ministry",
                    Map.of("sectors", List.of("UMKM", "COOPERATIVE")),
                    "Ratna, pegawai kementerian",
                    "Ratna, ministry officer",
                    "Bekerja untuk seluruh Indonesia, di sektor UMKM dan koperasi.",
                    "Works for the whole country, in the sectors UMKM and cooperatives."),
            new EmbeddedUser(
                    "oss-sync",
                    "integrator",
                    Map.of("source_system", "OSS"),
                    "oss-sync, sistem OSS",
                    "oss-sync, the system OSS",
                    "Mengirim dan membaca kembali data dari sumbernya sendiri.",
                    "Sends and reads back the records of its own source."),
            new EmbeddedUser(
                    "joko",
                    "representative",
                    Map.of(),
                    "Joko, perwakilan satu usaha di Solo",
                    "Joko, representative of one business of Solo",
                    "Melihat data usahanya sendiri; usaha lain hanya data publiknya.",
                    "Sees the data of his own business; of others what is public."),
            new EmbeddedUser(
                    "wulan",
                    "auditor",
                    Map.of(),
                    "Wulan, auditor",
                    "Wulan, auditor",
                    "Membaca riwayat setiap data dan catatan akses; tidak mengubah apa pun.",
                    "Reads the history of every record and the access log; changes nothing."),
            new EmbeddedUser(
                    "agus",
                    "admin",
                    Map.of(),
                    "Agus, admin",
                    "Agus, administrator",
                    "Peran untuk data acuan dan klien; belum ada operasi yang memintanya.",
                    "The role for reference data and clients; no operation asks for it yet."));

    public static List<EmbeddedUser> all() {
        return ALL;
    }

    static EmbeddedUser of(String key) {
        return ALL.stream().filter(user -> user.key.equals(key)).findFirst().orElseThrow();
    }

    /** A new token; empty for the one without. The representative's is for the body. */
    public Optional<String> token(EmbeddedKeys keys, String body) {
        return role.isEmpty() ? Optional.empty() : Optional.of(keys.token(key, Set.of(role), claims(body), LIFE));
    }

    Map<String, Object> claims(String body) {
        return role.equals("representative") ? Map.of("bodies", List.of(body)) : claims;
    }
}
