package id.simpul.perencanaan.renstra;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameter kueri pembacaan berversi. */
public class ParameterVersi {
    @QueryParam("nomorVersi")
    @Parameter(description = "Nomor versi Renstra, termasuk rancangan; tidak bersama dua parameter waktu")
    public String nomorVersi;

    @QueryParam("berlakuPada")
    @Parameter(
            description =
                    "Yang berlaku pada tanggal ini, misalnya 2024-06-30; bawaan hari ini bila diketahuiPada diisi")
    public String berlakuPada;

    @QueryParam("diketahuiPada")
    @Parameter(
            description = "Menurut yang sudah ditetapkan pada tanggal (sampai akhir harinya) atau saat ini,"
                    + " misalnya 2024-06-30T10:00:00Z; bawaan sekarang bila berlakuPada diisi")
    public String diketahuiPada;

    /** Pilihan versi menurut parameternya. */
    public PilihanVersi pilihan() {
        return new PilihanVersi(nomorVersi, berlakuPada, diketahuiPada);
    }
}
