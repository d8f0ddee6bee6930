package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.AturanVersi;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.PenyusunRincian;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Membuat DPA dan mengubahnya selama masih draf. */
@ApplicationScoped
public class MenyusunDpa {
    private final DpaRepository dpa;
    private final BukuTahun buku;
    private final Pemeriksa pemeriksa;
    private final PencatatDpa pencatat;

    MenyusunDpa(DpaRepository dpa, BukuTahun buku, Pemeriksa pemeriksa, PencatatDpa pencatat) {
        this.dpa = dpa;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
    }

    /** Membuat DPA draf; 409 bila versi itu sudah ada atau tidak boleh menyusul yang sudah disahkan. */
    @Transactional
    public Dpa buat(IsianDpa isian) {
        Optional<VersiAnggaran> versi = VersiAnggaran.coba(isian.versi());
        if (versi.isPresent() && BukuTahun.sah(isian.tahun())) {
            buku.kunci(isian.tahun());
            pastikanBelumAda(isian.tahun(), versi.get());
            pastikanBolehMenyusul(isian.tahun(), versi.get());
        }
        pemeriksa.periksa(isian);
        Dpa baru = susun(UUID.randomUUID(), isian, Map.of(), 0);
        periksaTotal(baru);
        pencatat.pastikanMuat(baru);
        dpa.simpan(baru);
        pencatat.catat("dibuat", null, null, KabarDpa.dari(baru, false));
        return baru;
    }

    /** Mengganti seluruh isi draf; id baris yang kuncinya sama tetap. */
    @Transactional
    public Dpa ubah(UUID id, IsianDpa isian, String ifMatch) {
        int tahun = dpa.tahun(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        buku.kunci(tahun);
        Dpa lama = dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(lama.versiBaris()));
        if (lama.disahkan()) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK, "DPA yang sudah disahkan tidak dapat diubah; buat versi baru.");
        }
        pemeriksa.periksa(isian);
        tetap("tahun", lama.tahun(), isian.tahun());
        tetap("versi", lama.versi().nilai(), isian.versi());
        Map<String, UUID> idLama = lama.rincian().stream().collect(Collectors.toMap(Rincian::kunci, Rincian::id));
        Dpa baru = susun(id, isian, idLama, lama.versiBaris() + 1);
        periksaTotal(baru);
        pencatat.pastikanMuat(baru);
        dpa.simpan(baru);
        pencatat.catat("diubah", null, KabarDpa.dari(lama, false), KabarDpa.dari(baru, false));
        return baru;
    }

    private static Dpa susun(UUID id, IsianDpa isian, Map<String, UUID> idLama, int versiBaris) {
        PenyusunRincian.Susunan susunan = PenyusunRincian.susun(
                isian.tingkatTerhalus(),
                isian.rincian().stream().map(IsianRincian::keUsulan).toList(),
                kunci -> idLama.getOrDefault(kunci, UUID.randomUUID()));
        Penolakan.bilaAda(susunan.pelanggaran());
        return new Dpa(
                id,
                isian.tahun(),
                new VersiAnggaran(isian.versi()),
                isian.tingkatTerhalus(),
                isian.sumber(),
                null,
                isian.jumlahTercetak(),
                susunan.rincian(),
                versiBaris);
    }

    private void periksaTotal(Dpa baru) {
        KeadaanTahun keadaan = buku.baca(baru.tahun());
        if (keadaan.dpaBerlaku() != null) {
            Dpa berlaku = dpa.cari(keadaan.dpaBerlaku()).orElseThrow();
            AturanVersi.pergeseranMenjagaTotal(baru.versi(), baru.total(), berlaku.total());
        }
    }

    private void pastikanBelumAda(int tahun, VersiAnggaran versi) {
        if (dpa.ada(tahun, versi)) {
            throw new GalatAplikasi(KodeGalat.SUDAH_ADA, "DPA %s tahun %d sudah ada.".formatted(versi, tahun));
        }
    }

    private void pastikanBolehMenyusul(int tahun, VersiAnggaran versi) {
        Penolakan.keadaan(AturanVersi.alasanTidakBolehMenyusul(
                versi,
                dpa.riwayatSah(tahun).stream()
                        .map(DpaRepository.VersiSah::versi)
                        .toList()));
    }

    private static void tetap(String field, Object lama, Object baru) {
        if (!lama.equals(baru)) {
            String pesan = "%s DPA tetap \"%s\"; \"%s\" berarti DPA lain.".formatted(field, lama, baru);
            throw GalatAplikasi.validasi("/" + field, baru, "tetap", pesan);
        }
    }
}
