package id.simpul.perencanaan.jabatan;

import id.simpul.http.TindakanTersedia;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Mencatat dan mengabarkan perubahan jabatan, dan menyajikannya beserta {@code tindakan[]}. */
@ApplicationScoped
class KabarJabatan {
    static final String JENIS = "jabatan";

    private static final Map<String, String> OPERASI =
            Map.of("perubahan", "ubahJabatan", "pemangku", "tetapkanPemangku");

    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;
    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    KabarJabatan(PenerbitKejadian penerbit, Riwayat riwayat, HakAkses hakAkses, KonteksKota konteks) {
        this.penerbit = penerbit;
        this.riwayat = riwayat;
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    Jabatan sampaikan(String tindakan, String alasan, Jabatan sebelum, Jabatan sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
        return sajikan(sesudah);
    }

    Jabatan sajikan(Jabatan jabatan) {
        List<TindakanTersedia> tindakan = List.of("perubahan", "pemangku").stream()
                .map(kode -> hakAkses.boleh(OPERASI.get(kode), konteks.pelaku().peran())
                        ? TindakanTersedia.boleh(kode)
                        : TindakanTersedia.ditolak(kode, "Peran Anda tidak boleh melakukan %s.".formatted(kode)))
                .toList();
        return jabatan.denganTindakan(tindakan);
    }
}
