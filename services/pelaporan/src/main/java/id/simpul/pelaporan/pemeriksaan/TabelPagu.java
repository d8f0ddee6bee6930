package id.simpul.pelaporan.pemeriksaan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.pelaporan.fakta.ProgramRenstra;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Pohon program Renstra dengan pagu tiap tahunnya. */
final class TabelPagu {
    private TabelPagu() {}

    static void tambah(PaketHidup paket, ProgramRenstra pohon) {
        SortedSet<Integer> tahun = new TreeSet<>();
        kumpulkan(pohon.program(), tahun);
        tambah(paket, pohon.renstraId(), pohon.program(), "", tahun);
    }

    private static void kumpulkan(List<ProgramRenstra.Program> semua, SortedSet<Integer> tahun) {
        for (ProgramRenstra.Program p : semua) {
            p.pagu().forEach(satu -> tahun.add(satu.tahun()));
            kumpulkan(p.anak(), tahun);
        }
    }

    private static void tambah(
            PaketHidup paket,
            String renstra,
            List<ProgramRenstra.Program> semua,
            String induk,
            SortedSet<Integer> tahun) {
        for (ProgramRenstra.Program p : semua) {
            Map<String, Object> isi = baris(
                    "kode",
                    p.kode(),
                    "level",
                    p.tingkat() == null ? "program" : p.tingkat().toLowerCase(Locale.ROOT),
                    "uraian",
                    p.nama(),
                    "induk_kode",
                    induk);
            tahun.forEach(t -> isi.put("pagu_" + t, null));
            p.pagu().forEach(satu -> isi.put("pagu_" + satu.tahun(), satu.nilai()));
            isi.put("baris", "/api/perencanaan/v1/renstra/" + renstra + "/program");
            paket.tambah("matriks_program", isi);
            tambah(paket, renstra, p.anak(), p.kode(), tahun);
        }
    }
}
