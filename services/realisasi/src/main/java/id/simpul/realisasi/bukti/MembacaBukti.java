package id.simpul.realisasi.bukti;

import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Membaca bukti kota pemilik token. */
@ApplicationScoped
public class MembacaBukti {
    private final BuktiRepository bukti;
    private final GudangBukti gudang;
    private final Riwayat riwayat;
    private final KonteksKota konteks;

    MembacaBukti(BuktiRepository bukti, GudangBukti gudang, Riwayat riwayat, KonteksKota konteks) {
        this.bukti = bukti;
        this.gudang = gudang;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /** Keterangan satu bukti; 404 bila tidak ada di kota ini. */
    @Transactional
    public Bukti baca(UUID id) {
        return bukti.wajib(id).bukti();
    }

    /** Satu halaman bukti yang belum dilepas, urut id. */
    @Transactional
    public Halaman<Bukti> daftar(SaringanBukti saringan, String kursor, int batas) {
        return Halaman.dari(
                        bukti.halaman(saringan, kursor, batas),
                        batas,
                        akhir -> Kursor.tulis(saringan.toString(), akhir.id))
                .ubah(BuktiEntity::bukti);
    }

    /** Mencatat pengunduhan: bukti dapat memuat data orang, maka setiap aksesnya berjejak (UU 27/2022). */
    @Transactional
    public Bukti diunduh(UUID id) {
        Bukti satu = bukti.wajib(id).bukti();
        riwayat.catat(new CatatanRiwayat(MenyimpanBukti.JENIS, id, "diunduh", null, null, null));
        return satu;
    }

    /** Isi berkas; pemanggil menutupnya. */
    public InputStream isi(Bukti satu) {
        try {
            return gudang.buka(konteks.kota(), satu.sha256());
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas bukti %s tidak ada di gudang".formatted(satu.sha256()), galat);
        }
    }
}
