package id.simpul.impor;

import id.simpul.berkas.BentukAngka;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.LaporanImpor.BerkasDibaca;
import id.simpul.impor.sumber.BarisMentah;
import id.simpul.impor.sumber.Lembar;
import id.simpul.impor.sumber.LembarRusak;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Membaca satu lembar dua kali: sekali mengenali kepala dan tanda desimal, sekali menyerahkan barisnya. */
final class PembacaLembar {
    private final SkemaBerkas skema;
    private final Lembar lembar;
    private final BatasImpor batas;
    private final PenampungTemuan temuan;
    private Kepala kepala;
    private PengenalKolom pengenal;
    private int baris;

    PembacaLembar(SkemaBerkas skema, Lembar lembar, BatasImpor batas, PenampungTemuan temuan) {
        this.skema = skema;
        this.lembar = lembar;
        this.batas = batas;
        this.temuan = temuan;
    }

    /** Menyerahkan semua baris; {@code sudah} banyaknya baris berkas-berkas sebelumnya. */
    BerkasDibaca baca(int sudah, Consumer<BarisImpor> penerima) throws IOException {
        kenali(sudah);
        if (kepala == null) {
            berkas("kosong", Keparahan.PERINGATAN, "berkas tidak berisi kepala kolom.");
        } else if (periksaKepala()) {
            BentukAngka[] bentuk = kepala.bentuk(pengenal, lembar.bentukBawaan());
            PembacaBaris pembaca = new PembacaBaris(skema, kepala, bentuk, temuan);
            telusuri(satu -> penerima.accept(pembaca.baca(satu)), false);
        }
        return new BerkasDibaca(
                skema.nama(),
                lembar.jalur(),
                baris,
                temuan.sebab(skema.nama()).size(),
                lembar.pemisah(),
                lembar.penyandian(),
                kepala == null ? List.of() : kepala.kolomLain());
    }

    private void kenali(int sudah) throws IOException {
        telusuri(
                satu -> {
                    pengenal.lihat(satu);
                    baris++;
                    if (sudah + baris > batas.baris()) {
                        throw new GalatAplikasi(
                                KodeGalat.BADAN_TERLALU_BESAR,
                                "Kiriman memuat lebih dari %d baris; pecah menjadi beberapa kiriman."
                                        .formatted(batas.baris()));
                    }
                },
                true);
    }

    private void telusuri(Consumer<BarisMentah> kerja, boolean catatKerusakan) throws IOException {
        boolean[] pertama = {true};
        try {
            lembar.baca(satu -> {
                if (pertama[0]) {
                    pertama[0] = false;
                    mulai(satu);
                } else {
                    kerja.accept(satu);
                }
            });
        } catch (LembarRusak rusak) {
            if (catatKerusakan) {
                temuan.catat(TemuanImpor.dari(
                        skema.nama(),
                        rusak.baris(),
                        null,
                        null,
                        "berkas-rusak",
                        Keparahan.KESALAHAN,
                        rusak.getMessage()));
            }
        }
    }

    private void mulai(BarisMentah baris) {
        if (kepala == null) {
            if (baris.sel().size() > batas.kolom()) {
                throw new GalatAplikasi(
                        KodeGalat.BADAN_TERLALU_BESAR,
                        "Berkas %s memuat lebih dari %d kolom.".formatted(skema.nama(), batas.kolom()));
            }
            kepala = new Kepala(baris, skema);
            pengenal = new PengenalKolom(kepala);
        }
    }

    private boolean periksaKepala() {
        if (lembar.penyandian() != null && lembar.penyandian().startsWith("Windows")) {
            berkas("penyandian", Keparahan.PERINGATAN, "berkas bukan UTF-8; dibaca sebagai Windows-1252.");
        }
        kepala.ganda()
                .forEach(nama -> berkas(
                        "kolom-ganda",
                        Keparahan.KESALAHAN,
                        "kolom \"%s\" ada lebih dari sekali; hapus salah satunya.".formatted(nama)));
        List<String> kurang = kepala.kurang(skema);
        kurang.forEach(
                nama -> berkas("kolom-wajib", Keparahan.KESALAHAN, "kolom wajib \"%s\" tidak ada.".formatted(nama)));
        return kurang.isEmpty();
    }

    private void berkas(String aturan, Keparahan berat, String pesan) {
        temuan.catat(TemuanImpor.dari(skema.nama(), null, null, null, aturan, berat, skema.nama() + ": " + pesan));
    }
}
