package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.scale.Scale;
import org.jspecify.annotations.Nullable;

/** The two sides of a partnership: which pairs the law allows, and who may act for them. */
record Sides(Party supplier, Party buyer) {

    /** What the policy asks of the partnership on the supplier's side, where it is registered. */
    private Holding supplied(String source) {
        return new Holding(supplier.id(), supplier.sector(), supplier.area(), source, "");
    }

    private Holding bought() {
        return new Holding(buyer.id(), buyer.sector(), buyer.area(), buyer.source(), "");
    }

    /**
     * Registers, corrects and stops: the office of the supplier's area, the ministry, and the source that brought it: the
     * supplier, before there is a partnership.
     */
    boolean mayWrite(Caller caller, String source) {
        return Policy.mayWrite(caller, supplied(source));
    }

    /** Writes as the office of the supplier's region, which says nothing of days on which the supplier was elsewhere. */
    boolean writesAsOffice(Caller caller, String source) {
        return !Policy.maySteward(caller, supplied(source)) && !Policy.ofSource(caller, supplied(source));
    }

    /** Has to do with it at all: on either side, as its office or as its representative. */
    boolean mayTakePart(Caller caller, String source) {
        return Policy.mayReadRestricted(caller, supplied(source))
                || Policy.mayReadRestricted(caller, supplied(supplier.source()))
                || Policy.mayReadRestricted(caller, bought());
    }

    /** Looks into complaints: a verifying office of either side, or the ministry. */
    boolean mayVerify(Caller caller) {
        return Policy.mayVerify(caller, supplied("")) || Policy.mayVerify(caller, bought());
    }

    /** Ends it, or lets it rest and go on: who may write of it, and the office and the source of the other side. */
    boolean mayEnd(Caller caller, String source) {
        return mayWrite(caller, source) || Policy.mayWrite(caller, bought());
    }

    /** For whom the caller writes; the ministry for neither side alone. */
    ActingSide acting(Caller caller, String source) {
        if (Policy.maySteward(caller, supplied(source)) || Policy.maySteward(caller, bought())) {
            return ActingSide.KEMENTERIAN;
        }
        if (!mayWrite(caller, source)) {
            return ActingSide.PEMBELI;
        }
        return Policy.mayWrite(caller, bought()) ? ActingSide.KEDUANYA : ActingSide.PEMASOK;
    }

    /** Adds why there can be no partnership between them; the paths are those of the two in the input. */
    void check(String supplierPath, String buyerPath, Rejections rejections) {
        if (supplier.id().equals(buyer.id())) {
            rejections.add(
                    "SAME_SIDES",
                    buyerPath,
                    "Kedua pihak harus berbeda.",
                    "The two sides of a partnership are not the same.");
            return;
        }
        checkOpen(supplier, supplierPath, rejections);
        checkOpen(buyer, buyerPath, rejections);
        // PP 7/2021 Pasal 106: UMKM and cooperatives are the smaller side.
        if (supplier.kind() != BodyKind.UMKM && supplier.kind() != BodyKind.COOPERATIVE) {
            rejections.add(
                    "NOT_A_SUPPLIER",
                    supplierPath,
                    "Pemasok haruslah UMKM atau koperasi.",
                    "The supplier is an UMKM or a cooperative.");
        } else if (buyer.kind() != BodyKind.INDUSTRY && buyer.kind() != BodyKind.UMKM) {
            rejections.add(
                    "NOT_A_BUYER",
                    buyerPath,
                    "Pembeli haruslah usaha besar atau usaha menengah.",
                    "The buyer is a large or a medium enterprise.");
        } else {
            checkScales(supplierPath, buyerPath, rejections);
        }
    }

    /**
     * UU 20/2008 Pasal 35: the larger side neither owns nor controls its partner, be it through others.
     *
     * @param controlled true where it does on some day of the partnership
     */
    static void checkControl(boolean controlled, String path, Rejections rejections) {
        if (controlled) {
            rejections.add(
                    "CONTROLLED",
                    path,
                    "Pembeli memiliki atau menguasai pemasok.",
                    "The buyer owns or controls the supplier.");
        }
    }

    /**
     * One partnership a pair, commodity and day: two of them would count the same goods twice.
     *
     * @param taken true where the pair has another one for the commodity on some of its days
     */
    static void checkOnce(boolean taken, String path, Rejections rejections) {
        if (taken) {
            rejections.add(
                    "OVERLAPPING",
                    path,
                    "Kedua pihak sudah bermitra untuk komoditas ini pada sebagian hari yang sama.",
                    "The two sides have a partnership for this commodity on some of these days.");
        }
    }

    /** As what the caller may confirm it: it is registered for the supplier, so the other side is the buyer. */
    @Nullable
    LinkConfirmation confirmation(Caller caller) {
        return Policy.confirmation(caller, bought());
    }

    /**
     * UU 20/2008 Pasal 34: a partnership is what both sides agreed on in writing. The buyer's representative says so, or
     * somebody who saw the document.
     *
     * @param as null where the caller has nothing to do with the buyer
     */
    static void checkDocument(@Nullable LinkConfirmation as, @Nullable String document, Rejections rejections) {
        boolean needed = as != null && as != LinkConfirmation.PERWAKILAN;
        if (needed && Text.isBlank(document)) {
            rejections.add(
                    "REQUIRED",
                    "documentNumber",
                    "Sebutkan nomor dokumen yang dilihat.",
                    "Say the number of the document that was seen.");
        }
    }

    private static void checkOpen(Party party, String path, Rejections rejections) {
        if (!party.open()) {
            rejections.add(
                    "PARTY_CLOSED",
                    path,
                    "Badan ini sudah tutup atau digabung.",
                    "This body is closed or was merged into another.");
        }
    }

    /**
     * PP 7/2021 Pasal 106 with Pasal 35: large with micro, small, medium or a cooperative; medium with micro, small or a
     * cooperative. The larger side is larger.
     */
    private void checkScales(String supplierPath, String buyerPath, Rejections rejections) {
        Scale larger = buyer.kind() == BodyKind.INDUSTRY ? Scale.BESAR : buyer.scale();
        Scale smaller = supplier.scale();
        if (larger != Scale.BESAR && larger != Scale.MENENGAH) {
            rejections.add(
                    "NOT_A_BUYER",
                    buyerPath,
                    "Pembeli haruslah usaha besar atau usaha menengah.",
                    "The buyer is a large or a medium enterprise.");
        } else if (supplier.kind() == BodyKind.UMKM && smaller == null && larger == Scale.MENENGAH) {
            rejections.add(
                    "UNKNOWN_SCALE",
                    supplierPath,
                    "Skala pemasok harus diketahui bila pembelinya usaha menengah.",
                    "The supplier's scale must be known where the buyer is a medium enterprise.");
        } else if (smaller != null && smaller.compareTo(larger) >= 0) {
            rejections.add(
                    "BUYER_NOT_LARGER",
                    buyerPath,
                    "Pembeli harus lebih besar daripada pemasok.",
                    "The buyer must be larger than the supplier.");
        }
    }
}
