package id.simpul.perencanaan.impor;

import id.simpul.http.Parameter;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.renstra.MembacaRenstra;
import id.simpul.perencanaan.renstra.PilihanVersi;
import id.simpul.perencanaan.renstra.PohonProgram;
import id.simpul.perencanaan.renstra.Renstra;
import id.simpul.perencanaan.renstra.SimpulProgram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Menyusun paket data dari Renstra yang berlaku; yang diimpor kembali apa adanya. */
@ApplicationScoped
class MengeksporRencana {
    private final MembacaRenstra membaca;
    private final IndikatorRenstra indikator;
    private final AsalImporRepository asal;

    MengeksporRencana(MembacaRenstra membaca, IndikatorRenstra indikator, AsalImporRepository asal) {
        this.membaca = membaca;
        this.indikator = indikator;
        this.asal = asal;
    }

    @Transactional
    BerkasEkspor ekspor(String idDiminta, PilihanVersi pilihan) {
        UUID renstraId = Parameter.wajib("renstraId", idDiminta, teks -> Parameter.id("Renstra", teks));
        Renstra renstra = membaca.baca(renstraId, pilihan);
        PohonProgram program = membaca.bacaProgram(renstraId, pilihan);
        Map<UUID, AsalImporEntity> ingatan = asal.milik(renstraId);
        Map<UUID, String> kodePohon = kodePohon(renstra);
        Map<UUID, String> kodeSimpul = new HashMap<>(kodePohon);
        program.program().forEach(satu -> kodeProgram(satu, kodeSimpul));

        BerkasEkspor berkas = new BerkasEkspor();
        berkas.tambah(TabelPerencanaan.identitas(), List.of(renstra));
        TabelPerencanaan rencana = new TabelPerencanaan(renstra, ingatan);
        berkas.tambah(rencana.tabel(), rencana.baris());
        TabelProgram matriks = new TabelProgram(program, ingatan, kodePohon);
        TabelIndikator target =
                new TabelIndikator(indikator.milik(renstraId, renstra.nomorVersi()), ingatan, kodeSimpul);
        TabelDefinisi definisi = new TabelDefinisi(target.baris(), ingatan);
        berkas.tambah(definisi.tabel(), definisi.baris());
        berkas.tambah(matriks.tabel(renstra.tahunAwal(), renstra.tahunAkhir()), matriks.baris());
        berkas.tambah(target.matriks(renstra.tahunAwal(), renstra.tahunAkhir()), target.baris());
        return berkas;
    }

    private static Map<UUID, String> kodePohon(Renstra renstra) {
        Map<UUID, String> kode = new HashMap<>();
        renstra.tujuan().forEach(tujuan -> {
            kode.put(tujuan.id(), tujuan.kode());
            tujuan.sasaran().forEach(sasaran -> kode.put(sasaran.id(), sasaran.kode()));
        });
        return kode;
    }

    private static void kodeProgram(SimpulProgram satu, Map<UUID, String> kode) {
        if (satu.kode() != null) {
            kode.put(satu.id(), satu.kode());
        }
        satu.anak().forEach(anak -> kodeProgram(anak, kode));
    }
}
