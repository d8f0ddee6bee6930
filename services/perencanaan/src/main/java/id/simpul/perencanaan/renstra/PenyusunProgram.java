package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.nilai.TahunAnggaran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Menyusun pohon program dari badan permintaan: kode dinormalkan, kode ganda pada rencana yang disusun di sini ditolak.
 * Pada dokumen terbit kode boleh berulang atau tidak dapat dibaca sebagai kode resmi; itu menjadi peringatan.
 */
final class PenyusunProgram {
    private final Set<String> kodeTerpakai = new HashSet<>();
    private final VersiRenstraEntity versi;
    private final IdProgram id;

    PenyusunProgram(VersiRenstraEntity versi, IsiProgram isi) {
        this.versi = versi;
        this.id = new IdProgram(versi.program, isi);
    }

    List<ProgramRenstra> susun(IsiProgram isi) {
        List<ProgramRenstra> hasil = new ArrayList<>();
        for (int i = 0; i < isi.program().size(); i++) {
            hasil.add(program(isi.program().get(i), "program/" + i));
        }
        return List.copyOf(hasil);
    }

    private ProgramRenstra program(IsiProgram.Program satu, String letak) {
        ButirProgram butir = ButirProgram.dari(satu);
        Kepala kepala = kepala(butir, letak);
        List<ProgramRenstra> anak = new ArrayList<>();
        List<IsiProgram.Kegiatan> kegiatan = daftar(satu.kegiatan());
        for (int i = 0; i < kegiatan.size(); i++) {
            anak.add(kegiatan(kegiatan.get(i), letak + "/kegiatan/" + i));
        }
        return simpul(butir, kepala, anak, letak);
    }

    private ProgramRenstra kegiatan(IsiProgram.Kegiatan satu, String letak) {
        ButirProgram butir = ButirProgram.dari(satu);
        Kepala kepala = kepala(butir, letak);
        List<ProgramRenstra> anak = new ArrayList<>();
        List<IsiProgram.SubKegiatan> sub = daftar(satu.subKegiatan());
        for (int i = 0; i < sub.size(); i++) {
            anak.add(subKegiatan(sub.get(i), letak + "/subKegiatan/" + i));
        }
        return simpul(butir, kepala, anak, letak);
    }

    private ProgramRenstra subKegiatan(IsiProgram.SubKegiatan satu, String letak) {
        ButirProgram butir = ButirProgram.dari(satu);
        return simpul(butir, kepala(butir, letak), List.of(), letak);
    }

    private Kepala kepala(ButirProgram satu, String letak) {
        String kode = kodeBaku(satu.kode(), letak + "/kode");
        return new Kepala(id.untuk(satu.tingkat(), satu.id(), kode, satu.nama(), letak), kode);
    }

    private ProgramRenstra simpul(ButirProgram satu, Kepala kepala, List<ProgramRenstra> anak, String letak) {
        if (satu.sasaranId() != null && versi.pohon.sasaran(satu.sasaranId()).isEmpty()) {
            throw new NilaiTidakSah(
                    letak + "/sasaranId", "dikenal", satu.sasaranId(), "bukan id sasaran di Renstra ini");
        }
        return new ProgramRenstra(
                kepala.id(),
                satu.tingkat(),
                kepala.kode(),
                satu.nama(),
                pagu(satu.pagu(), letak + "/pagu"),
                List.copyOf(anak),
                satu.sasaranId(),
                satu.unitPenanggungJawab(),
                satu.lokasi(),
                satu.paguAkhirTercetak() == null
                        ? null
                        : Rupiah.dari(letak + "/paguAkhirTercetak", satu.paguAkhirTercetak())
                                .nilai());
    }

    private String kodeBaku(String kode, String letak) {
        if (kode == null || kode.isBlank()) {
            return null;
        }
        String baku = KodeNomenklatur.dari(letak, kode).toString();
        if (!kodeTerpakai.add(baku) && !versi.terbit()) {
            throw new NilaiTidakSah(letak, "kode-unik", baku, "kode tidak boleh berulang dalam satu Renstra");
        }
        return baku;
    }

    private List<ProgramRenstra.PaguTahun> pagu(List<IsiProgram.Pagu> pagu, String letak) {
        Set<Integer> terlihat = new HashSet<>();
        return pagu.stream()
                .map(satu -> {
                    int tahun =
                            TahunAnggaran.dari(letak + "/tahun", satu.tahun()).nilai();
                    if (tahun < versi.tahunAwal || tahun > versi.tahunAkhir || !terlihat.add(tahun)) {
                        throw new NilaiTidakSah(
                                letak + "/tahun",
                                "rentang",
                                tahun,
                                "sekali saja, antara %d dan %d".formatted(versi.tahunAwal, versi.tahunAkhir));
                    }
                    return new ProgramRenstra.PaguTahun(
                            tahun, Rupiah.dari(letak + "/nilai", satu.nilai()).nilai());
                })
                .toList();
    }

    private static <T> List<T> daftar(List<T> daftar) {
        return daftar == null ? List.of() : daftar;
    }

    private record Kepala(UUID id, String kode) {}
}
