package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.KodeRekening;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Membandingkan baris jumlah sebuah LRA dengan jumlah bagiannya. */
final class PembandingLra {
    private final Dpa dpa;
    private final Map<String, BigDecimal> perAwalan = new HashMap<>();
    private final List<BarisImpor> barisJumlah = new ArrayList<>();

    PembandingLra(Dpa dpa) {
        this.dpa = dpa;
    }

    /** Menyimpan baris jumlah untuk dibandingkan; false bila barisnya bukan baris jumlah. */
    boolean ambil(BarisImpor baris) {
        boolean jumlah = jumlah(baris);
        if (jumlah) {
            barisJumlah.add(baris);
        }
        return jumlah;
    }

    /** Menambah realisasi baris terhalus ke setiap awalan rekeningnya. */
    void tambah(LetakEkspor letak, BigDecimal nilai) {
        if (letak.rekening() != null) {
            String sub = unit(letak);
            KodeRekening.coba(letak.rekening()).ifPresent(kode -> {
                for (int panjang = 1; panjang < kode.bagian().size(); panjang++) {
                    perAwalan.merge(sub + "|" + kode.awalan(panjang), nilai, BigDecimal::add);
                }
            });
        }
    }

    void bandingkan() {
        barisJumlah.forEach(this::bandingkan);
    }

    /** Baris jumlah: rekeningnya belum sampai sub rincian objek, padahal DPA-nya dirinci sampai rekening. */
    private boolean jumlah(BarisImpor baris) {
        String rekening = KolomEkspor.teks(baris, KolomEkspor.KODE_REKENING);
        return dpa.tingkatTerhalus() == TingkatRincian.REKENING
                && (rekening == null
                        || KodeRekening.coba(rekening)
                                .filter(kode -> !kode.lengkap())
                                .isPresent());
    }

    private void bandingkan(BarisImpor baris) {
        LetakEkspor letak = LetakEkspor.dari(baris);
        BigDecimal tercetak = KolomEkspor.uang(baris, KolomEkspor.REALISASI);
        BigDecimal dihitung = perAwalan.get(unit(letak) + "|" + KodeLonggar.rekening(letak.rekening()));
        if (tercetak != null && dihitung != null && tercetak.compareTo(dihitung) != 0) {
            baris.ingatkan("realisasi", "jumlah-beda", "jumlah tercetak bukan jumlah bagiannya.", tercetak, dihitung);
        }
    }

    private static String unit(LetakEkspor letak) {
        return KodeLonggar.nomenklatur(letak.kode(TingkatRincian.SUB_KEGIATAN));
    }
}
