package id.simpul.pemeriksaan.kaidah.keluaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;

/** Target dan realisasi satu keluaran bersatuan sejenis. */
public final class SatuanKeluaran extends KaidahBernama {

    public SatuanKeluaran() {
        super("satuan_keluaran", "target dan realisasi keluaran bersatuan sejenis", "keluaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Baris b : laporan.paket().baris("keluaran")) {
            JenisSatuan target = JenisSatuan.dari(b.teks("target_satuan"));
            JenisSatuan realisasi = JenisSatuan.dari(b.teks("realisasi_satuan"));
            if (target.terhitung() && realisasi.terhitung() && target != realisasi) {
                temuan.peringatan(JenisTemuan.SATUAN_CAMPUR)
                        .di("Keluaran " + b.teks("uraian") + " " + b.teks("tahun"))
                        .teks(b.teks("target_satuan"), b.teks("realisasi_satuan"))
                        .karena("Target dalam " + b.teks("target_satuan") + ", realisasi dalam "
                                + b.teks("realisasi_satuan") + "; keduanya tidak dapat dibandingkan.")
                        .rujuk(b)
                        .simpan();
            }
        }
    }
}
