package id.simpul.perencanaan.impor;

import id.simpul.perencanaan.renstra.PohonProgram;
import id.simpul.perencanaan.renstra.ProgramRenstra;
import id.simpul.perencanaan.renstra.SimpulProgram;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.TabelKeluaran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Berkas {@code matriks_program} dari pohon program yang berlaku. */
final class TabelProgram {
    private static final Set<String> DIKENAL = Set.of("kode", "induk_kode", "baris");

    /** Satu baris beserta induknya. */
    record Baris(SimpulProgram simpul, SimpulProgram induk) {}

    private final List<BarisEkspor<Baris>> baris = new ArrayList<>();
    private final Map<UUID, AsalImporEntity> asal;
    private final Map<UUID, String> kodeSasaran;

    TabelProgram(PohonProgram pohon, Map<UUID, AsalImporEntity> asal, Map<UUID, String> kodeSasaran) {
        this.asal = asal;
        this.kodeSasaran = kodeSasaran;
        pohon.program().forEach(satu -> kumpulkan(satu, null));
        baris.sort(Comparator.comparingInt(BarisEkspor::urutan));
    }

    private void kumpulkan(SimpulProgram satu, SimpulProgram induk) {
        baris.add(BarisEkspor.dari(new Baris(satu, induk), satu.id(), asal));
        satu.anak().forEach(anak -> kumpulkan(anak, satu));
    }

    List<BarisEkspor<Baris>> baris() {
        return baris;
    }

    TabelKeluaran<BarisEkspor<Baris>> tabel(int tahunAwal, int tahunAkhir) {
        TabelKeluaran<BarisEkspor<Baris>> tabel = TabelKeluaran.<BarisEkspor<Baris>>bernama(SkemaRencana.PROGRAM)
                .teks("kode", satu -> satu.isi().simpul().kode())
                .teks("level", satu -> satu.isi().simpul().tingkat().toLowerCase(Locale.ROOT))
                .teks("uraian", satu -> satu.isi().simpul().nama())
                .teks("induk_kode", TabelProgram::kodeInduk);
        for (int tahun = tahunAwal; tahun <= tahunAkhir; tahun++) {
            int ini = tahun;
            tabel = tabel.uang("pagu_" + ini, satu -> pagu(satu.isi().simpul(), ini));
        }
        tabel = tabel.uang("pagu_akhir", satu -> satu.isi().simpul().paguAkhirTercetak())
                .teks("baris", satu -> satu.ingatan("baris"))
                .teks("sasaran_kode", satu -> sasaran(satu.isi().simpul()))
                .teks("unit_kerja", satu -> satu.isi().simpul().unitPenanggungJawab())
                .teks("lokasi", satu -> satu.isi().simpul().lokasi());
        for (String kolom : BarisEkspor.kolomLain(baris, DIKENAL)) {
            tabel = tabel.tambah(kolom, JenisKolom.TEKS, satu -> satu.ingatan(kolom));
        }
        return tabel;
    }

    /** Kode induk; bila kode induknya tidak tercetak, yang disebut kiriman. */
    private static String kodeInduk(BarisEkspor<Baris> satu) {
        SimpulProgram induk = satu.isi().induk();
        if (induk == null) {
            return null;
        }
        return induk.kode() == null ? satu.ingatan("induk_kode") : induk.kode();
    }

    private String sasaran(SimpulProgram simpul) {
        return simpul.sasaranId() == null ? null : kodeSasaran.get(simpul.sasaranId());
    }

    private static BigDecimal pagu(SimpulProgram simpul, int tahun) {
        return simpul.pagu().stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(ProgramRenstra.PaguTahun::nilai)
                .findFirst()
                .orElse(null);
    }
}
