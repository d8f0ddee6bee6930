package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Menyusun Perjanjian Kinerja dari indikator Renstra. */
@ApplicationScoped
public class MenyusunPerjanjianKinerja {
    private static final String JENIS = "perjanjian-kinerja";

    private final PerjanjianKinerjaRepository perjanjian;
    private final IndikatorRenstra indikator;
    private final Pemeriksa pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    MenyusunPerjanjianKinerja(
            PerjanjianKinerjaRepository perjanjian,
            IndikatorRenstra indikator,
            Pemeriksa pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.perjanjian = perjanjian;
        this.indikator = indikator;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    @Transactional
    public PerjanjianKinerja buat(IsiPerjanjianKinerja isi) {
        pemeriksa.periksa(isi);
        PerjanjianKinerjaEntity baris = new PerjanjianKinerjaEntity();
        baris.id = UUID.randomUUID();
        baris.tahun = TahunAnggaran.dari("tahun", isi.tahun()).nilai();
        baris.versiAnggaran = isi.versiAnggaran().name();
        baris.tingkat = isi.tingkat().name();
        baris.isi = new PerjanjianKinerjaEntity.IsiTersimpan(
                isi.pihakPertama(), isi.pihakKedua(), butir(isi.butir()), program(isi.program()));
        perjanjian.persistAndFlush(baris);
        PerjanjianKinerja dibuat = baris.kePerjanjian();
        riwayat.catat(new CatatanRiwayat(JENIS, dibuat.id(), "dibuat", null, null, dibuat));
        penerbit.terbitkan(new Kejadian(JENIS, dibuat.id().toString(), dibuat));
        return dibuat;
    }

    @Transactional
    public PerjanjianKinerja baca(UUID id) {
        return perjanjian.wajib(id).kePerjanjian();
    }

    @Transactional
    public Halaman<PerjanjianKinerja> daftar(TahunAnggaran tahun, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        String saringan = JENIS + tahun;
        UUID sesudah = kursor == null
                ? null
                : Kursor.uuid(kursor, Kursor.baca(kursor, saringan, 1).get(0));
        List<PerjanjianKinerja> baris = perjanjian.halaman(tahun.nilai(), sesudah, batas + 1).stream()
                .map(PerjanjianKinerjaEntity::kePerjanjian)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.id()));
    }

    private List<PerjanjianKinerja.ButirPerjanjian> butir(List<IsiPerjanjianKinerja.Butir> isi) {
        List<PerjanjianKinerja.ButirPerjanjian> hasil = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            hasil.add(butir(isi.get(i), "/butir/" + i));
        }
        return hasil;
    }

    private PerjanjianKinerja.ButirPerjanjian butir(IsiPerjanjianKinerja.Butir isi, String pointer) {
        Indikator milik = indikator
                .cari(isi.indikatorId())
                .orElseThrow(
                        () -> GalatAplikasi.belumDikenal(pointer + "/indikatorId", isi.indikatorId(), "Indikator"));
        if (isi.target().signum() < 0) {
            throw new NilaiTidakSah(pointer.substring(1) + "/target", "rentang", isi.target(), "tidak boleh negatif");
        }
        return new PerjanjianKinerja.ButirPerjanjian(
                milik.id(),
                milik.kode(),
                milik.nama(),
                milik.uraianInduk(),
                milik.satuan(),
                isi.target(),
                isi.teksTarget(),
                milik.versi());
    }

    private static List<IsiPerjanjianKinerja.Program> program(List<IsiPerjanjianKinerja.Program> isi) {
        isi.forEach(satu -> Rupiah.dari("program/anggaran", satu.anggaran()));
        return List.copyOf(isi);
    }
}
