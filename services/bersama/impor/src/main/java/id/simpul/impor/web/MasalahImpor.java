package id.simpul.impor.web;

import id.simpul.galat.IdPermintaan;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Masalah;
import id.simpul.impor.LaporanImpor;
import jakarta.ws.rs.core.Response;
import org.slf4j.MDC;

/**
 * {@code problem+json} kiriman yang ditolak; {@code laporan} sama persis dengan jawaban {@code uji}.
 *
 * @param type URI tetap dari {@link KodeGalat#type()}
 */
public record MasalahImpor(
        String type,
        String title,
        int status,
        String detail,
        String kode,
        String instance,
        String idPermintaan,
        LaporanImpor laporan) {

    static Response jawab(LaporanImpor laporan, String jalur) {
        KodeGalat kode = KodeGalat.IMPOR_DITOLAK;
        MasalahImpor masalah = new MasalahImpor(
                kode.type(),
                kode.judul(),
                kode.status(),
                "Ada %d kesalahan pada %d baris; tidak satu pun diterapkan."
                        .formatted(laporan.kesalahan(), laporan.barisDitolak()),
                kode.kode(),
                jalur,
                MDC.get(IdPermintaan.KUNCI_MDC),
                laporan);
        return Response.status(kode.status())
                .type(Masalah.JENIS_MEDIA)
                .entity(masalah)
                .build();
    }
}
