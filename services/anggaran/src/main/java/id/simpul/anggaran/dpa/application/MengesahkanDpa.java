package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.AturanVersi;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.PengamatPengesahan;
import id.simpul.anggaran.dpa.model.Pengesahan;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.wewenang.PenjagaWewenang;
import id.simpul.wewenang.model.BuktiWewenang;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mengesahkan DPA: sesudah ini ia tidak berubah lagi, berlaku, dan menggantikan yang sebelumnya. */
@ApplicationScoped
public class MengesahkanDpa {
    private final DpaRepository dpa;
    private final BukuTahun buku;
    private final RealisasiTahun realisasi;
    private final Pemeriksa pemeriksa;
    private final PencatatDpa pencatat;
    private final WaktuKota waktu;
    private final PenjagaWewenang wewenang;
    private final List<PengamatPengesahan> pengamat;

    MengesahkanDpa(
            DpaRepository dpa,
            BukuTahun buku,
            RealisasiTahun realisasi,
            Pemeriksa pemeriksa,
            PencatatDpa pencatat,
            WaktuKota waktu,
            PenjagaWewenang wewenang,
            @All List<PengamatPengesahan> pengamat) {
        this.dpa = dpa;
        this.buku = buku;
        this.realisasi = realisasi;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.waktu = waktu;
        this.wewenang = wewenang;
        this.pengamat = pengamat;
    }

    /**
     * Mengesahkan; 409 bila sudah disahkan atau urutannya salah, 403 bila pelaku tidak memangku jabatan pimpinan tinggi hari
     * ini, 422 bila totalnya atau realisasinya tidak terjaga.
     */
    @Transactional
    public Dpa sahkan(UUID id, IsianPengesahan isian, String ifMatch) {
        int tahun = dpa.tahun(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        KeadaanTahun keadaan = buku.kunci(tahun);
        Dpa draf = dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(draf.versiBaris()));
        Penolakan.keadaan(alasanKeadaan(draf));
        BuktiWewenang bukti = wewenang.pastikan();
        pemeriksa.periksa(isian);
        Optional<Dpa> lama = Optional.ofNullable(keadaan.dpaBerlaku()).flatMap(dpa::cari);
        lama.ifPresent(berlaku -> periksaTerhadap(berlaku, draf));
        Dpa sah = denganPengesahan(draf, pengesahan(keadaan, isian, lama, bukti));
        dpa.simpan(sah);
        buku.berlakukan(tahun, sah.id());
        pengamat.forEach(satu -> satu.disahkan(lama.orElse(null), sah));
        lama.ifPresent(berlaku -> pencatat.kabarkan(KabarDpa.dari(berlaku, false)));
        pencatat.catat("disahkan", isian.catatan(), KabarDpa.dari(draf, false), KabarDpa.dari(sah, true));
        lama.ifPresent(berlaku -> realisasi.pindahkan(berlaku, sah));
        return sah;
    }

    /** Mengapa DPA itu tidak dapat disahkan pelaku sekarang, menurut keadaannya lalu jabatan pelaku; kosong bila dapat. */
    @Transactional
    public Optional<String> alasanDitolak(Dpa calon) {
        return alasanKeadaan(calon).or(() -> Optional.ofNullable(wewenang.sebabTanpaWewenang()));
    }

    private Optional<String> alasanKeadaan(Dpa calon) {
        if (calon.disahkan()) {
            return Optional.of("DPA ini sudah disahkan.");
        }
        return AturanVersi.alasanTidakBolehMenyusul(
                calon.versi(),
                dpa.riwayatSah(calon.tahun()).stream()
                        .map(DpaRepository.VersiSah::versi)
                        .toList());
    }

    private void periksaTerhadap(Dpa berlaku, Dpa calon) {
        AturanVersi.pergeseranMenjagaTotal(calon.versi(), calon.total(), berlaku.total());
        Penolakan.bilaAda(AturanVersi.realisasiTertampung(berlaku, realisasi.perRincian(berlaku, null), calon));
    }

    private Pengesahan pengesahan(
            KeadaanTahun keadaan, IsianPengesahan isian, Optional<Dpa> lama, BuktiWewenang bukti) {
        Pengesahan calon = new Pengesahan(
                keadaan.jumlahSah() + 1,
                isian.nomor(),
                isian.tanggal() == null ? waktu.hariIni() : isian.tanggal(),
                waktu.pelaku(),
                waktu.kini(),
                bukti);
        List<String> salah = lama.stream()
                .map(Dpa::pengesahan)
                .filter(sebelum -> calon.tanggal().isBefore(sebelum.tanggal()))
                .map(sebelum -> "lebih awal dari pengesahan versi yang digantikan, %s".formatted(sebelum.tanggal()))
                .toList();
        if (calon.tanggal().isAfter(waktu.hariIni())) {
            salah = List.of("belum terjadi");
        }
        if (!salah.isEmpty()) {
            String pesan = "Tanggal pengesahan %s tidak sah: %s.".formatted(calon.tanggal(), salah.get(0));
            throw GalatAplikasi.validasi("/tanggal", calon.tanggal(), "rentang", pesan);
        }
        return calon;
    }

    private static Dpa denganPengesahan(Dpa draf, Pengesahan pengesahan) {
        return new Dpa(
                draf.id(),
                draf.tahun(),
                draf.versi(),
                draf.tingkatTerhalus(),
                draf.sumber(),
                pengesahan,
                draf.tercetak(),
                draf.rincian(),
                draf.versiBaris() + 1);
    }
}
