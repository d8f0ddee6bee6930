package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.renstra.IndukIndikator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membuat, mengubah, dan membaca indikator selama Renstranya masih DRAF. */
@ApplicationScoped
public class MengelolaIndikator {
    private static final String JENIS = "indikator";

    private final IndikatorRepository indikator;
    private final IndukIndikator induk;
    private final Pemeriksa pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    MengelolaIndikator(
            IndikatorRepository indikator,
            IndukIndikator induk,
            Pemeriksa pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.indikator = indikator;
        this.induk = induk;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    @Transactional
    public Indikator buat(IsiIndikator isi) {
        pemeriksa.periksa(isi);
        induk.pastikanDraf(isi.renstraId());
        tolakKodeGanda(isi, null);
        IndikatorEntity baris = new IndikatorEntity();
        baris.id = UUID.randomUUID();
        baris.renstraId = isi.renstraId();
        isikan(baris, isi);
        indikator.persistAndFlush(baris);
        return kabarkan(baris, "dibuat", null);
    }

    @Transactional
    public Indikator ubah(UUID id, IsiIndikator isi, String ifMatch) {
        IndikatorEntity baris = indikator.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        induk.pastikanDraf(baris.renstraId);
        pemeriksa.periksa(isi);
        if (!isi.renstraId().equals(baris.renstraId)) {
            throw GalatAplikasi.validasi(
                    "/renstraId", isi.renstraId(), "tetap", "Indikator tidak dapat dipindahkan ke Renstra lain.");
        }
        tolakKodeGanda(isi, id);
        Indikator sebelum = baris.keIndikator();
        isikan(baris, isi);
        indikator.flush();
        return kabarkan(baris, "diubah", sebelum);
    }

    @Transactional
    public Indikator baca(UUID id) {
        return indikator.wajib(id).keIndikator();
    }

    @Transactional
    public Halaman<Indikator> daftar(UUID renstraId, TahunAnggaran tahun, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        String saringan = renstraId + "|" + tahun;
        List<String> posisi = kursor == null ? null : Kursor.baca(kursor, saringan, 2);
        List<Indikator> baris = indikator
                .halaman(
                        renstraId,
                        posisi == null ? null : posisi.get(0),
                        posisi == null ? null : Kursor.uuid(kursor, posisi.get(1)),
                        batas + 1)
                .stream()
                .map(IndikatorEntity::keIndikator)
                .toList();
        Halaman<Indikator> halaman =
                Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.kode(), akhir.id()));
        return tahun == null
                ? halaman
                : new Halaman<>(
                        halaman.data().stream()
                                .filter(satu -> bertarget(satu, tahun.nilai()))
                                .toList(),
                        halaman.kursor());
    }

    private static boolean bertarget(Indikator satu, int tahun) {
        return satu.target().stream().anyMatch(target -> target.tahun() == tahun);
    }

    private void tolakKodeGanda(IsiIndikator isi, UUID kecuali) {
        indikator
                .menurutKode(isi.renstraId(), isi.kode())
                .filter(ada -> !ada.id.equals(kecuali))
                .ifPresent(ada -> {
                    throw new GalatAplikasi(
                            KodeGalat.SUDAH_ADA,
                            "Kode indikator \"%s\" sudah dipakai di Renstra ini (id %s)."
                                    .formatted(isi.kode(), ada.id));
                });
    }

    private void isikan(IndikatorEntity baris, IsiIndikator isi) {
        RumusCapaian rumus = PemeriksaIndikator.periksa(isi);
        String uraianInduk = induk.uraian(isi.renstraId(), isi.induk().id());
        baris.kode = isi.kode();
        baris.isi = new IsiTersimpan(isi, uraianInduk, rumus.kode(), rumus.versi());
    }

    private Indikator kabarkan(IndikatorEntity baris, String tindakan, Indikator sebelum) {
        Indikator sesudah = baris.keIndikator();
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, null, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
        return sesudah;
    }
}
