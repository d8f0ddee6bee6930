package id.simpul.impor;

import id.simpul.impor.sumber.Kiriman;
import id.simpul.tabel.BukuKerja;
import id.simpul.tabel.TabelKeluaran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Skema kecil, penerap kecil, dan kiriman buatan untuk uji. */
final class ImporContoh {
    static final SkemaImpor SKEMA = SkemaImpor.dari(
            "contoh",
            SkemaBerkas.bernama("program", "Program dan pagunya")
                    .wajibAda()
                    .dengan(
                            KolomImpor.teks("kode", "Kode program")
                                    .sepanjang(10)
                                    .wajibDiisi(),
                            KolomImpor.pilihan("level", "Tingkat", List.of("program", "kegiatan")),
                            KolomImpor.uang("pagu", "Pagu tahun itu").setiapTahun(),
                            KolomImpor.uang("pagu_akhir", "Pagu seluruhnya"),
                            KolomImpor.bilangan("persen", "Persentase"),
                            KolomImpor.dari("mulai", JenisIsi.TANGGAL, "Tanggal mulai"),
                            KolomImpor.dari("iku", JenisIsi.YA_TIDAK, "IKU atau bukan"),
                            KolomImpor.dari("tahun", JenisIsi.TAHUN, "Tahun")),
            SkemaBerkas.bernama("anak", "Merujuk program")
                    .dengan(KolomImpor.teks("induk", "Kode program").wajibDiisi()));

    private ImporContoh() {}

    /** Penerap yang mencatat; rujukan anak ke program yang tidak ada ditolak. */
    static final class Pencatat implements Penerap {
        final List<BarisImpor> baris = new ArrayList<>();
        private final Set<String> kode = new HashSet<>();
        boolean diterapkan;

        @Override
        public void terima(BarisImpor satu) {
            baris.add(satu);
            satu.teks("kode").ifPresent(kode::add);
            satu.teks("induk")
                    .filter(induk -> !kode.contains(induk))
                    .ifPresent(induk -> satu.tolak("induk", "dikenal", "program \"%s\" tidak ada.".formatted(induk)));
        }

        @Override
        public Object terapkan() {
            diterapkan = true;
            return Map.of("baris", baris.size());
        }
    }

    static LaporanImpor jalankan(byte[] isi, Penerap penerap) {
        return jalankan(isi, penerap, BatasImpor.BAWAAN);
    }

    static LaporanImpor jalankan(byte[] isi, Penerap penerap, BatasImpor batas) {
        return denganKiriman(isi, batas, mesin -> mesin.jalankan(penerap));
    }

    static <T> T denganKiriman(byte[] isi, BatasImpor batas, Kerja<T> kerja) {
        try {
            Path berkas = Files.createTempFile("uji-impor-", ".kiriman");
            try {
                Files.write(berkas, isi);
                try (Kiriman kiriman = Kiriman.buka(berkas, "program", batas)) {
                    return kerja.lakukan(
                            new MesinImpor(new SkemaImpor(SKEMA.nama(), SKEMA.berkas(), batas), kiriman, "sidik"));
                }
            } finally {
                Files.delete(berkas);
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    interface Kerja<T> {
        T lakukan(MesinImpor mesin) throws IOException;
    }

    static LaporanImpor csv(String isi) {
        return jalankan(isi.getBytes(StandardCharsets.UTF_8), new Pencatat());
    }

    static byte[] zip(Map<String, String> berkas) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, String> satu : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return hasil.toByteArray();
    }

    record BarisBuku(String kode, BigDecimal pagu, String persen) {}

    static byte[] buku(List<BarisBuku> baris) {
        TabelKeluaran<BarisBuku> tabel = TabelKeluaran.<BarisBuku>bernama("program")
                .teks("kode", BarisBuku::kode)
                .uang("pagu_2024", BarisBuku::pagu)
                .teks("persen", BarisBuku::persen);
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try {
            BukuKerja buku = new BukuKerja(hasil);
            buku.lembar(tabel, baris.iterator());
            buku.selesai();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
        return hasil.toByteArray();
    }
}
