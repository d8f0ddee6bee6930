package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.perencanaan.renstra.PemilihVersi;
import id.simpul.perencanaan.renstra.PilihanVersi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membaca indikator: yang tampil, atau menurut versi dan waktu yang diminta. */
@ApplicationScoped
public class MembacaIndikator {
    private final VersiIndikatorRepository versi;
    private final PemilihVersi pemilih;
    private final PenyajiIndikator penyaji;

    MembacaIndikator(VersiIndikatorRepository versi, PemilihVersi pemilih, PenyajiIndikator penyaji) {
        this.versi = versi;
        this.pemilih = pemilih;
        this.penyaji = penyaji;
    }

    @Transactional
    public Indikator baca(UUID id, PilihanVersi pilihan) {
        VersiIndikatorEntity tampil = versi.wajib(id);
        if (pilihan.kosong()) {
            return penyaji.satu(tampil);
        }
        int nomor = pemilih.nomor(tampil.renstraId, pilihan);
        return penyaji.satu(versi.pada(id, nomor)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator pada versi " + nomor, id)));
    }

    @Transactional
    public Halaman<Indikator> daftar(
            UUID renstraId, TahunAnggaran tahun, PilihanVersi pilihan, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        Integer nomor = nomor(renstraId, pilihan);
        String saringan = renstraId + "|" + tahun + "|" + nomor;
        List<String> posisi = kursor == null ? null : Kursor.baca(kursor, saringan, 2);
        List<VersiIndikatorEntity> baris = versi.halaman(
                renstraId,
                nomor,
                posisi == null ? null : posisi.get(0),
                posisi == null ? null : Kursor.uuid(kursor, posisi.get(1)),
                batas + 1);
        Halaman<Indikator> halaman =
                Halaman.dari(penyaji.banyak(baris), batas, akhir -> Kursor.tulis(saringan, akhir.kode(), akhir.id()));
        return tahun == null
                ? halaman
                : new Halaman<>(
                        halaman.data().stream()
                                .filter(satu -> bertarget(satu, tahun.nilai()))
                                .toList(),
                        halaman.kursor());
    }

    private Integer nomor(UUID renstraId, PilihanVersi pilihan) {
        if (pilihan.kosong()) {
            return null;
        }
        if (renstraId == null) {
            throw GalatAplikasi.parameter(
                    "renstraId", null, "wajib", "Pilihan versi atau waktu memerlukan parameter \"renstraId\".");
        }
        return pemilih.nomor(renstraId, pilihan);
    }

    private static boolean bertarget(Indikator satu, int tahun) {
        return satu.target().stream().anyMatch(target -> target.tahun() == tahun);
    }
}
