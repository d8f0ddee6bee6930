package id.simpul.perencanaan.jabatan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.kota.MengaturKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Membuat, mengubah, dan membaca jabatan kantor. */
@ApplicationScoped
public class MengelolaJabatan {
    private final JabatanRepository jabatan;
    private final PemangkuRepository pemangku;
    private final MengaturKota kota;
    private final Pemeriksa pemeriksa;
    private final KabarJabatan kabar;

    MengelolaJabatan(
            JabatanRepository jabatan,
            PemangkuRepository pemangku,
            MengaturKota kota,
            Pemeriksa pemeriksa,
            KabarJabatan kabar) {
        this.jabatan = jabatan;
        this.pemangku = pemangku;
        this.kota = kota;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
    }

    @Transactional
    public Jabatan buat(IsiJabatan isi) {
        kota.baca();
        pemeriksa.periksa(isi);
        tolakNamaGanda(isi.nama(), null);
        JabatanEntity baris = new JabatanEntity();
        baris.id = UUID.randomUUID();
        isikan(baris, isi);
        jabatan.persistAndFlush(baris);
        return kabar.sampaikan("dibuat", null, null, baris.keJabatan(List.of()));
    }

    @Transactional
    public Jabatan ubah(UUID id, IsiJabatan isi, String ifMatch) {
        JabatanEntity baris = jabatan.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        tolakNamaGanda(isi.nama(), id);
        pemeriksa.periksa(isi);
        Jabatan sebelum = lengkap(baris);
        isikan(baris, isi);
        jabatan.flush();
        return kabar.sampaikan("diubah", null, sebelum, lengkap(baris));
    }

    @Transactional
    public Jabatan baca(UUID id) {
        return kabar.sajikan(lengkap(jabatan.wajib(id)));
    }

    @Transactional
    public Halaman<Jabatan> daftar(Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        UUID sesudah = kursor == null
                ? null
                : Kursor.uuid(kursor, Kursor.baca(kursor, KabarJabatan.JENIS, 1).get(0));
        List<JabatanEntity> baris = jabatan.halaman(sesudah, batas + 1);
        Map<UUID, List<Pemangku>> pemangkunya =
                pemangku.milik(baris.stream().map(satu -> satu.id).toList());
        List<Jabatan> isi = baris.stream()
                .map(satu -> kabar.sajikan(satu.keJabatan(pemangkunya.getOrDefault(satu.id, List.of()))))
                .toList();
        return Halaman.dari(isi, batas, akhir -> Kursor.tulis(KabarJabatan.JENIS, akhir.id()));
    }

    private Jabatan lengkap(JabatanEntity baris) {
        return baris.keJabatan(pemangku.milik(List.of(baris.id)).getOrDefault(baris.id, List.of()));
    }

    private void tolakNamaGanda(String nama, UUID kecuali) {
        jabatan.menurutNama(nama).filter(ada -> !ada.id.equals(kecuali)).ifPresent(ada -> {
            throw new GalatAplikasi(KodeGalat.SUDAH_ADA, "Jabatan \"%s\" sudah ada (id %s).".formatted(nama, ada.id));
        });
    }

    private void isikan(JabatanEntity baris, IsiJabatan isi) {
        periksaInduk(baris.id, isi);
        baris.nama = isi.nama();
        baris.tingkat = isi.tingkat();
        baris.unit = isi.unit();
        baris.indukId = isi.indukId();
    }

    private void periksaInduk(UUID id, IsiJabatan isi) {
        List<String> rantai = new ArrayList<>(List.of(isi.nama()));
        for (UUID naik = isi.indukId(); naik != null; ) {
            UUID dicari = naik;
            JabatanEntity atasan = jabatan.findByIdOptional(dicari)
                    .orElseThrow(() -> GalatAplikasi.belumDikenal("/indukId", dicari, "Jabatan"));
            rantai.add(atasan.nama);
            if (atasan.id.equals(id)) {
                throw GalatAplikasi.validasi(
                        "/indukId",
                        isi.indukId(),
                        "lingkaran",
                        "Jabatan melingkar: %s.".formatted(String.join(" > ", rantai)));
            }
            naik = atasan.indukId;
        }
        if (isi.indukId() != null && !jabatan.findById(isi.indukId()).tingkat.diAtas(isi.tingkat())) {
            throw GalatAplikasi.validasi(
                    "/indukId",
                    isi.indukId(),
                    "jenjang",
                    "Atasan %s harus berjenjang lebih tinggi daripada %s.".formatted(rantai.get(1), isi.tingkat()));
        }
    }
}
