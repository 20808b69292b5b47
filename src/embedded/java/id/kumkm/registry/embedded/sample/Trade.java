package id.kumkm.registry.embedded.sample;

import java.util.List;
import java.util.stream.Stream;

/** The city's own categories with the numbers of its list, and what businesses of each are called and do. */
enum Trade {
    KULINER(
            "Kuliner",
            4_784,
            "Angkringan|Nasi kucing, gorengan dan wedang.",
            "Warung Makan|Masakan rumahan dan lauk harian.",
            "Warung Soto|Soto ayam dan soto daging.",
            "Keripik|Keripik singkong, tempe dan usus.",
            "Tahu|Tahu putih dan tahu goreng.",
            "Tempe|Tempe kedelai bungkus daun.",
            "Jenang|Jenang, dodol dan wajik.",
            "Katering|Nasi kotak dan hidangan hajatan.",
            "Kedai Kopi|Kopi, teh dan makanan kecil.",
            "Roti dan Kue|Roti manis dan kue basah.",
            "Sambal|Sambal botol dan bumbu siap pakai.",
            "Jamu|Jamu gendong dan minuman herbal."),
    LAIN_LAIN(
            "Lain-lain",
            4_639,
            "Toko|Kebutuhan sehari-hari.",
            "Warung|Sembako, gas dan air minum isi ulang.",
            "Laundry|Cuci dan setrika kiloan.",
            "Bengkel|Servis sepeda motor dan tambal ban.",
            "Salon|Potong rambut dan rias pengantin.",
            "Toko Bangunan|Bahan bangunan dan alat listrik.",
            "Fotokopi|Fotokopi, jilid dan alat tulis.",
            "Ternak|Telur dan ayam kampung.",
            "Tani|Sayuran, beras dan bibit.",
            "Las|Pagar, teralis dan kanopi."),
    FASHION(
            "Fashion",
            1_233,
            "Batik|Batik tulis dan cap.",
            "Konveksi|Kaus, kemeja dan seragam.",
            "Penjahit|Jahit pakaian dan permak.",
            "Butik|Pakaian dan kerudung siap pakai.",
            "Tenun|Kain tenun dan lurik.",
            "Sepatu|Sepatu dan sandal kulit."),
    KRIYA(
            "Kriya",
            227,
            "Kerajinan|Kerajinan tangan dan cendera mata.",
            "Mebel|Meja, kursi dan lemari kayu.",
            "Anyaman|Anyaman rotan, bambu dan pandan.",
            "Gerabah|Gerabah dan keramik.",
            "Ukir|Ukiran kayu dan wayang kulit."),
    DIGITAL(
            "Digital",
            218,
            "Studio Digital|Foto dan video produk.",
            "Jasa Web|Pembuatan situs dan toko daring.",
            "Konter|Pulsa, servis ponsel dan pembayaran daring."),
    DESAIN("Desain", 48, "Desain|Desain grafis dan kemasan.", "Sablon|Sablon kaus dan tas.", "Interior|Rancang ruang."),
    SENI("Seni Pertunjukan", 8, "Sanggar Tari|Latihan dan pentas tari.", "Karawitan|Latihan dan sewa gamelan.");

    private static final int ALL =
            Stream.of(values()).mapToInt(trade -> trade.weight).sum();

    private final String category;
    private final int weight;
    private final List<Line> lines;

    Trade(String category, int weight, String... lines) {
        this.category = category;
        this.weight = weight;
        this.lines = Stream.of(lines)
                .map(line -> line.split("\\|"))
                .map(parts -> new Line(parts[0], parts[1]))
                .toList();
    }

    /** What such a business is called, and what it does. */
    record Line(String head, String offer) {}

    static Trade pick(Dice dice) {
        int left = dice.between(0, ALL - 1);
        for (Trade trade : values()) {
            left -= trade.weight;
            if (left < 0) {
                return trade;
            }
        }
        throw new AssertionError(left);
    }

    String category() {
        return category;
    }

    Line line(Dice dice) {
        return dice.pick(lines);
    }
}
