package id.simpul.perencanaan.impor;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.rencana.BarisPagu;
import id.simpul.impor.BarisImpor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Satu baris matriks program di tempatnya dalam pohon. */
final class SimpulMatriks {
    private final BarisImpor asal;
    private final String kode;
    private final List<SimpulMatriks> anak = new ArrayList<>();
    /** Kode yang dipakai anak-anak bagi induk yang kodenya tidak tercetak; hanya untuk mencocokkan. */
    private String kodeTurunan;

    /** {@code kode} sudah baku; null bila tidak tercetak atau tidak terbaca. */
    SimpulMatriks(BarisImpor asal, String kode) {
        this.asal = asal;
        this.kode = kode;
    }

    BarisImpor asal() {
        return asal;
    }

    String kode() {
        return kode;
    }

    /** Tingkat yang disebut; bila selnya salah, tingkat menurut kodenya supaya anaknya tetap bertempat. */
    String tingkat() {
        return asal.teks("level")
                .map(level -> level.toUpperCase(Locale.ROOT))
                .orElseGet(() ->
                        kode == null ? "" : KodeNomenklatur.dari(kode).tingkat().name());
    }

    String nama() {
        return asal.teks("uraian").orElse("");
    }

    List<SimpulMatriks> anak() {
        return anak;
    }

    /** Apakah baris yang menyebut induk {@code disebut} boleh bergantung di sini; kode turunan ditetapkan yang pertama. */
    boolean menerima(String disebut) {
        if (disebut == null) {
            return true;
        }
        if (kode != null) {
            return kode.equals(disebut);
        }
        if (kodeTurunan == null) {
            kodeTurunan = disebut;
        }
        return kodeTurunan.equals(disebut);
    }

    boolean bernama(String disebut) {
        return disebut.equals(kode) || disebut.equals(kodeTurunan);
    }

    Stream<SimpulMatriks> beserta() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(SimpulMatriks::beserta));
    }

    /** Nomor baris di dokumen asal; kosong bila tidak disebut atau lebih dari satu. */
    Optional<Integer> barisDokumen() {
        return barisDokumen(asal);
    }

    static Optional<Integer> barisDokumen(BarisImpor baris) {
        return baris.teks("baris").filter(teks -> teks.matches("[0-9]{1,8}")).map(Integer::valueOf);
    }

    /** Bentuk untuk pemeriksaan pagu; id-nya nomor baris kiriman. */
    BarisPagu keBarisPagu() {
        return new BarisPagu(
                String.valueOf(asal.nomor()),
                kode,
                nama().isEmpty() ? "baris " + asal.nomor() : nama(),
                asal.perTahun("pagu"),
                asal.angka("pagu_akhir").orElse(null),
                anak.stream().map(SimpulMatriks::keBarisPagu).toList());
    }
}
