package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.KabarRealisasi;
import id.simpul.anggaran.dpa.application.PengabarRealisasi;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.PencatatanRealisasi;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Riwayat dan kejadian pembayaran, dan realisasi per baris yang dijumlah darinya. */
@ApplicationScoped
public class PencatatSp2d implements PencatatanRealisasi {
    private static final String JENIS = "sp2d";

    private final Sp2dRepository sp2d;
    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;
    private final PengabarRealisasi pengabar;

    PencatatSp2d(Sp2dRepository sp2d, Riwayat riwayat, PenerbitKejadian penerbit, PengabarRealisasi pengabar) {
        this.sp2d = sp2d;
        this.riwayat = riwayat;
        this.penerbit = penerbit;
        this.pengabar = pengabar;
    }

    void catat(Dpa berlaku, Sp2d baru) {
        KabarSp2d kabar = KabarSp2d.dari(baru);
        riwayat.catat(new CatatanRiwayat(JENIS, baru.id(), "dicatat", null, null, kabar));
        penerbit.terbitkan(new Kejadian(JENIS, baru.id().toString(), kabar));
        if (!baru.baris().isEmpty()) {
            kabarkanRealisasi(berlaku);
        }
    }

    @Override
    public SumberRealisasi sumber() {
        return SumberRealisasi.SP2D;
    }

    /** Semua pembayaran dicatat satu per satu, jadi baris yang belum dibayar realisasinya nol, bukan kosong. */
    @Override
    public Map<UUID, Rupiah> perRincian(Dpa dpa, LocalDate sampai) {
        Map<String, Rupiah> perKunci = sp2d.realisasi(dpa.tahun(), sampai);
        return dpa.rincian().stream()
                .filter(dpa::terhalus)
                .collect(Collectors.toMap(Rincian::id, baris -> perKunci.getOrDefault(baris.kunci(), Rupiah.NOL)));
    }

    @Override
    public Optional<List<Rupiah>> perBulan(Dpa dpa) {
        return Optional.of(sp2d.realisasiPerBulan(dpa.tahun()));
    }

    @Override
    public Map<UUID, List<Rupiah>> perRincianBulan(Dpa dpa) {
        Map<String, List<Rupiah>> perKunci = sp2d.realisasiPerKunciBulan(dpa.tahun());
        return dpa.rincian().stream()
                .filter(dpa::terhalus)
                .filter(baris -> perKunci.containsKey(baris.kunci()))
                .collect(Collectors.toMap(Rincian::id, baris -> perKunci.get(baris.kunci())));
    }

    /** Pembayaran melekat pada kunci baris, jadi tidak ada yang dipindahkan; versi baru hanya dikabarkan. */
    @Override
    public void pindahkan(Dpa lama, Dpa baru) {
        kabarkanRealisasi(baru);
    }

    /** Mengabarkan realisasi setiap baris DPA itu. */
    public void kabarkanRealisasi(Dpa dpa) {
        pengabar.kabarkan(KabarRealisasi.sp2d(dpa, perRincian(dpa, null), sp2d.realisasiPerBulan(dpa.tahun())));
    }
}
