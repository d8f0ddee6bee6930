package id.simpul.perencanaan.jabatan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fitur yang bersandar pada wewenang seorang pemangku; masanya tidak boleh diubah sampai pemakaian itu gugur. */
public interface PemakaiWewenang {
    /** Tanggal-tanggal wewenang pemangku itu dipakai. */
    List<LocalDate> tanggalDipakai(UUID pemangkuId);
}
