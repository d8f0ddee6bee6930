package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membaca Renstra: yang berlaku, atau menurut versi dan waktu yang diminta. */
@ApplicationScoped
public class MembacaRenstra {
    private static final String JENIS = "renstra";

    private final VersiRenstraRepository versi;
    private final PemilihVersi pemilih;
    private final PenyajiRenstra penyaji;

    MembacaRenstra(VersiRenstraRepository versi, PemilihVersi pemilih, PenyajiRenstra penyaji) {
        this.versi = versi;
        this.pemilih = pemilih;
        this.penyaji = penyaji;
    }

    @Transactional
    public Renstra baca(UUID id, PilihanVersi pilihan) {
        return penyaji.sajikan(pemilih.pilih(id, pilihan));
    }

    @Transactional
    public PohonProgram bacaProgram(UUID id, PilihanVersi pilihan) {
        return penyaji.sajikanProgram(pemilih.pilih(id, pilihan));
    }

    @Transactional
    public Halaman<RingkasRenstra> daftar(Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        UUID sesudah = kursor == null
                ? null
                : Kursor.uuid(kursor, Kursor.baca(kursor, JENIS, 1).get(0));
        List<RingkasRenstra> baris = versi.halaman(sesudah, batas + 1).stream()
                .map(RingkasRenstra::dari)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(JENIS, akhir.id()));
    }

    /** Semua versi, urut nomor. */
    @Transactional
    public Halaman<VersiRenstra> daftarVersi(UUID id, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        versi.wajib(id);
        int sesudah = kursor == null
                ? 0
                : Kursor.bilangan(kursor, Kursor.baca(kursor, "versi|" + id, 1).get(0));
        List<VersiRenstra> baris = versi.halamanVersi(id, sesudah, batas + 1).stream()
                .map(VersiRenstra::dari)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis("versi|" + id, akhir.nomorVersi()));
    }

    /** Peringatan satu versi, urut dokumen: pohon program lalu indikator. */
    @Transactional
    public Halaman<Peringatan> peringatan(UUID id, PilihanVersi pilihan, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        VersiRenstraEntity baris = pemilih.pilih(id, pilihan);
        String saringan = "peringatan|" + id + "|" + baris.nomor + "|" + baris.versi;
        int sesudah = kursor == null
                ? 0
                : Kursor.bilangan(kursor, Kursor.baca(kursor, saringan, 1).get(0));
        List<Peringatan> sisa = penyaji.peringatan(baris).stream().skip(sesudah).toList();
        return Halaman.dari(sisa, batas, akhir -> Kursor.tulis(saringan, sesudah + batas));
    }
}
