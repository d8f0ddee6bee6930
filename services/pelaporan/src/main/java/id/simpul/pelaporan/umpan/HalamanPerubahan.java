package id.simpul.pelaporan.umpan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sepotong umpan.
 *
 * @param data urut; di dalam satu kota nomornya naik tanpa lompatan
 * @param kursor selalu ada, juga bila tidak ada yang baru; disimpan klien dan dikirim kembali sebagai {@code sejak}
 * @param adaLagi benar bila masih ada yang dapat langsung diminta
 */
public record HalamanPerubahan(
        List<Perubahan> data,

        @Schema(description = "Selalu ada; simpan sesudah data diolah, lalu kirim kembali sebagai sejak")
        String kursor,

        boolean adaLagi) {}
