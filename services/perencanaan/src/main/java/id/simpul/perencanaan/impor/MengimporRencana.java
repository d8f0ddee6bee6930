package id.simpul.perencanaan.impor;

import id.simpul.http.Halaman;
import id.simpul.http.TagEntitas;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.Penerap;
import id.simpul.perencanaan.indikator.MembuatBanyakIndikator;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.perencanaan.renstra.MembacaRenstra;
import id.simpul.perencanaan.renstra.MenyusunRenstra;
import id.simpul.perencanaan.renstra.PohonProgram;
import id.simpul.perencanaan.renstra.Renstra;
import id.simpul.perencanaan.renstra.RingkasRenstra;
import id.simpul.perencanaan.renstra.SimpulProgram;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Menulis paket Renstra lewat kasus pakai yang sama dengan pengisian satu per satu. */
@ApplicationScoped
class MengimporRencana {
    private static final List<String> INGATAN_PROGRAM = List.of("baris", "induk_kode", "kode");
    private static final List<String> INGATAN_INDIKATOR = List.of("baris", "kode_induk");

    private final MenyusunRenstra menyusun;
    private final MembacaRenstra membaca;
    private final MembuatBanyakIndikator indikator;
    private final MengaturKota kota;
    private final AsalImporRepository asal;

    MengimporRencana(
            MenyusunRenstra menyusun,
            MembacaRenstra membaca,
            MembuatBanyakIndikator indikator,
            MengaturKota kota,
            AsalImporRepository asal) {
        this.menyusun = menyusun;
        this.membaca = membaca;
        this.indikator = indikator;
        this.kota = kota;
        this.asal = asal;
    }

    /** Penerap untuk satu kiriman; kota yang belum diatur ditolak 409 sebelum satu baris pun dibaca. */
    Penerap penerap(PenampungTemuan temuan) {
        kota.baca();
        return new PenerapRencana(this, temuan);
    }

    /** Id Renstra yang judul dan periodenya sama. */
    Optional<UUID> judulSama(Identitas identitas) {
        String kursor = null;
        do {
            Halaman<RingkasRenstra> halaman = membaca.daftar(500, kursor);
            Optional<UUID> sama = halaman.data().stream()
                    .filter(satu -> satu.judul().equals(identitas.judul())
                            && satu.tahunAwal() == identitas.tahunAwal()
                            && satu.tahunAkhir() == identitas.tahunAkhir())
                    .map(RingkasRenstra::id)
                    .findFirst();
            if (sama.isPresent()) {
                return sama;
            }
            kursor = halaman.kursor();
        } while (kursor != null);
        return Optional.empty();
    }

    URI tulis(PenerapRencana paket) {
        Renstra renstra = menyusun.buat(new PenyusunIsiRenstra(paket.pohon()).susun(paket.identitas()));
        Map<String, UUID> idPohon = new HashMap<>();
        renstra.tujuan().forEach(tujuan -> {
            idPohon.put(tujuan.kode(), tujuan.id());
            tujuan.sasaran().forEach(sasaran -> idPohon.put(sasaran.kode(), sasaran.id()));
        });
        IngatanPohon.dari(renstra.id(), paket.pohon())
                .forEach((pengenal, baris) -> asal.ingat(renstra.id(), pengenal, baris, IngatanPohon.DISIMPAN));
        paket.pohon()
                .lepas()
                .forEach(satu ->
                        asal.ingat(renstra.id(), IngatanPohon.lepas(renstra.id(), satu), satu, IngatanPohon.LEPAS));
        paket.definisiLepas()
                .forEach(satu ->
                        asal.ingat(renstra.id(), IngatanPohon.lepas(renstra.id(), satu), satu, TabelDefinisi.LEPAS));
        Map<SimpulMatriks, UUID> idProgram = tulisProgram(paket, renstra, idPohon);
        tulisIndikator(paket, renstra.id(), idPohon, idProgram);
        return URI.create("/api/perencanaan/v1/renstra/" + renstra.id());
    }

    private Map<SimpulMatriks, UUID> tulisProgram(PenerapRencana paket, Renstra renstra, Map<String, UUID> idPohon) {
        PohonProgram pohon = menyusun.simpanProgram(
                renstra.id(),
                new PenyusunIsiProgram(idPohon, paket.pohon().semuaSasaran())
                        .susun(paket.program().akar()),
                TagEntitas.dari(renstra.versi()));
        Map<SimpulMatriks, UUID> id = new HashMap<>();
        Iterator<SimpulProgram> tersimpan =
                pohon.program().stream().flatMap(MengimporRencana::beserta).iterator();
        paket.program().beserta().forEach(satu -> {
            UUID simpulId = tersimpan.next().id();
            id.put(satu, simpulId);
            asal.ingat(renstra.id(), simpulId, satu.asal(), INGATAN_PROGRAM);
        });
        return id;
    }

    private static Stream<SimpulProgram> beserta(SimpulProgram satu) {
        return Stream.concat(Stream.of(satu), satu.anak().stream().flatMap(MengimporRencana::beserta));
    }

    private void tulisIndikator(
            PenerapRencana paket, UUID renstraId, Map<String, UUID> idPohon, Map<SimpulMatriks, UUID> idProgram) {
        PenyusunIsiIndikator penyusun =
                new PenyusunIsiIndikator(renstraId, paket.identitas().tahunAkhir());
        List<BarisIndikator> baris = paket.indikator();
        List<UUID> id = indikator.buat(
                renstraId,
                baris.stream()
                        .map(satu -> penyusun.susun(
                                satu,
                                satu.simpul() == null ? idPohon.get(satu.kodeInduk()) : idProgram.get(satu.simpul())))
                        .toList());
        for (int i = 0; i < baris.size(); i++) {
            BarisIndikator satu = baris.get(i);
            asal.ingat(renstraId, id.get(i), satu.asal(), satu.definisi(), INGATAN_INDIKATOR);
        }
    }
}
