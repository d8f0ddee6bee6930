package id.simpul.tenansi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pintu satu-satunya: 401 tanpa token sah, lalu 403 bila {@link HakAkses} tidak mengizinkan, lalu kota dari token.
 *
 * <p>Ditolak kecuali diizinkan: metode tanpa {@code operationId}, atau yang tidak ada di tabel, tidak dapat dipanggil.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SaringHakAkses implements ContainerRequestFilter {
    private final CurrentIdentityAssociation identitas;
    private final PembacaToken pembaca;
    private final HakAkses hakAkses;
    private final KonteksKota konteks;
    private final ResourceInfo sumber;

    public SaringHakAkses(
            CurrentIdentityAssociation identitas,
            PembacaToken pembaca,
            HakAkses hakAkses,
            KonteksKota konteks,
            ResourceInfo sumber) {
        this.identitas = identitas;
        this.pembaca = pembaca;
        this.hakAkses = hakAkses;
        this.konteks = konteks;
        this.sumber = sumber;
    }

    @Override
    public void filter(ContainerRequestContext permintaan) {
        Pelaku pelaku = pembaca.baca(identitas.getIdentity());
        Operation operasi = sumber.getResourceMethod().getAnnotation(Operation.class);
        if (operasi == null || !hakAkses.boleh(operasi.operationId(), pelaku.peran())) {
            throw new GalatAplikasi(
                    KodeGalat.DILARANG, "Peran token ini tidak boleh menjalankan operasi %s.".formatted(nama(operasi)));
        }
        if (pelaku.kota() == null && !pelaku.berperan(Peran.AGREGATOR)) {
            throw new GalatAplikasi(KodeGalat.DILARANG, "Token tidak memuat klaim tenant (kode kota) yang sah.");
        }
        konteks.isi(pelaku);
    }

    private String nama(Operation operasi) {
        return operasi == null ? sumber.getResourceMethod().getName() : operasi.operationId();
    }
}
