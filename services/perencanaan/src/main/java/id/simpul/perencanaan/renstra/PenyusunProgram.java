package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.nilai.TahunAnggaran;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Menyusun pohon program dari badan permintaan: kode dinormalkan, kode ganda pada rencana baru ditolak. */
final class PenyusunProgram {
    private final Set<String> kodeTerpakai = new HashSet<>();
    private final int tahunAwal;
    private final int tahunAkhir;

    PenyusunProgram(int tahunAwal, int tahunAkhir) {
        this.tahunAwal = tahunAwal;
        this.tahunAkhir = tahunAkhir;
    }

    List<ProgramRenstra> susun(IsiProgram isi) {
        return isi.program().stream().map(this::program).toList();
    }

    private ProgramRenstra program(IsiProgram.Program satu) {
        List<ProgramRenstra> anak =
                daftar(satu.kegiatan()).stream().map(this::kegiatan).toList();
        return simpul("PROGRAM", satu.kode(), satu.nama(), satu.pagu(), anak);
    }

    private ProgramRenstra kegiatan(IsiProgram.Kegiatan satu) {
        List<ProgramRenstra> anak = daftar(satu.subKegiatan()).stream()
                .map(sub -> simpul("SUB_KEGIATAN", sub.kode(), sub.nama(), sub.pagu(), List.of()))
                .toList();
        return simpul("KEGIATAN", satu.kode(), satu.nama(), satu.pagu(), anak);
    }

    private ProgramRenstra simpul(
            String tingkat, String kode, String nama, List<IsiProgram.Pagu> pagu, List<ProgramRenstra> anak) {
        return new ProgramRenstra(UUID.randomUUID(), tingkat, kodeBaku(kode), nama, pagu(daftar(pagu)), anak);
    }

    private String kodeBaku(String kode) {
        if (kode == null || kode.isBlank()) {
            return null;
        }
        String baku = KodeNomenklatur.dari("program/kode", kode).toString();
        if (!kodeTerpakai.add(baku)) {
            throw new NilaiTidakSah("program/kode", "kode-unik", baku, "kode tidak boleh berulang dalam satu Renstra");
        }
        return baku;
    }

    private List<ProgramRenstra.PaguTahun> pagu(List<IsiProgram.Pagu> pagu) {
        Set<Integer> terlihat = new HashSet<>();
        return pagu.stream()
                .map(satu -> {
                    int tahun = TahunAnggaran.dari("program/pagu/tahun", satu.tahun())
                            .nilai();
                    if (tahun < tahunAwal || tahun > tahunAkhir || !terlihat.add(tahun)) {
                        throw new NilaiTidakSah(
                                "program/pagu/tahun",
                                "rentang",
                                tahun,
                                "sekali saja, antara %d dan %d".formatted(tahunAwal, tahunAkhir));
                    }
                    return new ProgramRenstra.PaguTahun(
                            tahun,
                            Rupiah.dari("program/pagu/nilai", satu.nilai()).nilai());
                })
                .toList();
    }

    private static <T> List<T> daftar(List<T> daftar) {
        return daftar == null ? List.of() : daftar;
    }
}
