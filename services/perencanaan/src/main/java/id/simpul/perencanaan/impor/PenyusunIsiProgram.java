package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.renstra.IsiProgram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Menyusun badan pohon program dari matriks. */
final class PenyusunIsiProgram {
    private final Map<String, UUID> idSasaran;
    private final List<BarisImpor> sasaran;

    /** {@code sasaran} urut kiriman; dipakai menemukan sasaran yang mendahului program di dokumen. */
    PenyusunIsiProgram(Map<String, UUID> idSasaran, List<BarisImpor> sasaran) {
        this.idSasaran = idSasaran;
        this.sasaran = sasaran;
    }

    IsiProgram susun(List<SimpulMatriks> akar) {
        return new IsiProgram(akar.stream().map(this::program).toList());
    }

    private IsiProgram.Program program(SimpulMatriks satu) {
        BarisImpor baris = satu.asal();
        return new IsiProgram.Program(
                satu.kode(),
                satu.nama(),
                pagu(baris),
                satu.anak().stream().map(PenyusunIsiProgram::kegiatan).toList(),
                null,
                sasaranId(satu),
                baris.teks("unit_kerja").orElse(null),
                baris.teks("lokasi").orElse(null),
                baris.angka("pagu_akhir").orElse(null));
    }

    private static IsiProgram.Kegiatan kegiatan(SimpulMatriks satu) {
        BarisImpor baris = satu.asal();
        return new IsiProgram.Kegiatan(
                satu.kode(),
                satu.nama(),
                pagu(baris),
                satu.anak().stream().map(PenyusunIsiProgram::subKegiatan).toList(),
                null,
                null,
                baris.teks("unit_kerja").orElse(null),
                baris.teks("lokasi").orElse(null),
                baris.angka("pagu_akhir").orElse(null));
    }

    private static IsiProgram.SubKegiatan subKegiatan(SimpulMatriks satu) {
        BarisImpor baris = satu.asal();
        return new IsiProgram.SubKegiatan(
                satu.kode(),
                satu.nama(),
                pagu(baris),
                null,
                null,
                baris.teks("unit_kerja").orElse(null),
                baris.teks("lokasi").orElse(null),
                baris.angka("pagu_akhir").orElse(null));
    }

    /** Sasaran yang disebut, atau sasaran terakhir sebelum program itu di dokumen. */
    private UUID sasaranId(SimpulMatriks program) {
        Optional<String> disebut = program.asal().teks("sasaran_kode");
        if (disebut.isPresent()) {
            return idSasaran.get(disebut.get());
        }
        return program.barisDokumen().flatMap(this::sasaranSebelum).orElse(null);
    }

    private Optional<UUID> sasaranSebelum(int letak) {
        return sasaran.stream()
                .filter(satu ->
                        SimpulMatriks.barisDokumen(satu).filter(n -> n < letak).isPresent())
                .max(java.util.Comparator.comparing(
                        satu -> SimpulMatriks.barisDokumen(satu).orElse(0)))
                .map(satu -> idSasaran.get(KumpulanPohon.kode(satu)));
    }

    private static List<IsiProgram.Pagu> pagu(BarisImpor baris) {
        return baris.perTahun("pagu").entrySet().stream()
                .map(satu -> new IsiProgram.Pagu(satu.getKey(), satu.getValue()))
                .toList();
    }
}
