package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.application.TindakanPeran;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mengisi dan membaca rencana kas. Setiap versi DPA membawa rencananya sendiri. */
@ApplicationScoped
public class MerencanakanKas {
    private final DpaRepository dpa;
    private final KasRepository kas;
    private final BukuTahun buku;
    private final Pemeriksa pemeriksa;
    private final PencatatKas pencatat;
    private final TindakanPeran tindakan;

    MerencanakanKas(
            DpaRepository dpa,
            KasRepository kas,
            BukuTahun buku,
            Pemeriksa pemeriksa,
            PencatatKas pencatat,
            TindakanPeran tindakan) {
        this.dpa = dpa;
        this.kas = kas;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.tindakan = tindakan;
    }

    /** Mengganti seluruh rencana; 409 bila DPA-nya tidak berlaku, 422 bila melebihi anggaran barisnya. */
    @Transactional
    public HasilSimpan simpan(UUID id, IsianKas isian, String ifNoneMatch, String ifMatch) {
        int tahun = dpa.tahun(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        KeadaanTahun keadaan = buku.kunci(tahun);
        Dpa milik = wajibAda(id);
        RencanaKas lama = kas.cari(id).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi()));
        Penolakan.keadaan(SyaratRealisasi.alasanTidakBerlaku(milik, keadaan));
        pemeriksa.periksa(isian);
        Penolakan.bilaAda(AturanKas.periksa(milik, isian.baris()));
        RencanaKas baru = new RencanaKas(
                id,
                lama == null ? 0 : lama.versi() + 1,
                isian.baris().stream().collect(Collectors.toMap(IsianKas.Baris::rincianId, AturanKas::bulan)));
        pencatat.simpan(milik, lama, baru);
        return new HasilSimpan(jawaban(milik, baru), lama == null);
    }

    /** Rencana DPA itu; 404 bila DPA atau rencananya tidak ada. */
    @Transactional
    public JawabanKas baca(UUID id) {
        Dpa milik = wajibAda(id);
        return kas.cari(id)
                .map(rencana -> jawaban(milik, rencana))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Anggaran kas DPA", id));
    }

    private JawabanKas jawaban(Dpa milik, RencanaKas rencana) {
        Optional<String> alasan = SyaratRealisasi.alasanTidakBerlaku(milik, buku.baca(milik.tahun()));
        return JawabanKas.dari(milik, rencana, List.of(tindakan.susun("ubah", "simpanAnggaranKas", alasan)));
    }

    private Dpa wajibAda(UUID id) {
        return dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
    }

    /** Rencana sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(JawabanKas kas, boolean dibuat) {}
}
