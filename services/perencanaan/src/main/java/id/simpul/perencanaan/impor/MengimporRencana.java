package id.simpul.perencanaan.impor;

import id.simpul.http.Halaman;
import id.simpul.http.TagEntitas;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.Penerap;
import id.simpul.perencanaan.indikator.MengelolaIndikator;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.perencanaan.renstra.MembacaRenstra;
import id.simpul.perencanaan.renstra.MenyusunRenstra;
import id.simpul.perencanaan.renstra.PohonProgram;
import id.simpul.perencanaan.renstra.Renstra;
import id.simpul.perencanaan.renstra.RingkasRenstra;
import id.simpul.perencanaan.renstra.SimpulProgram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
    private static final int SEKALI_SIRAM = 50;
    private static final List<String> INGATAN_PROGRAM = List.of("baris", "induk_kode", "kode");
    private static final List<String> INGATAN_INDIKATOR = List.of("baris", "kode_induk");

    private final MenyusunRenstra menyusun;
    private final MembacaRenstra membaca;
    private final MengelolaIndikator indikator;
    private final MengaturKota kota;
    private final AsalImporRepository asal;
    private final EntityManager em;

    MengimporRencana(
            MenyusunRenstra menyusun,
            MembacaRenstra membaca,
            MengelolaIndikator indikator,
            MengaturKota kota,
            AsalImporRepository asal,
            EntityManager em) {
        this.menyusun = menyusun;
        this.membaca = membaca;
        this.indikator = indikator;
        this.kota = kota;
        this.asal = asal;
        this.em = em;
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
        int sudah = 0;
        for (BarisIndikator satu : paket.indikator()) {
            UUID induk = satu.simpul() == null ? idPohon.get(satu.kodeInduk()) : idProgram.get(satu.simpul());
            UUID id = indikator.buat(penyusun.susun(satu, induk)).id();
            asal.ingat(renstraId, id, satu.asal(), satu.definisi(), INGATAN_INDIKATOR);
            sudah++;
            if (sudah % SEKALI_SIRAM == 0) {
                // Tanpa ini setiap siraman memeriksa ulang semua indikator sebelumnya.
                em.flush();
                em.clear();
            }
        }
    }
}
