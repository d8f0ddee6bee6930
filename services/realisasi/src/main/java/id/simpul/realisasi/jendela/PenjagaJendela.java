package id.simpul.realisasi.jendela;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.realisasi.jendela.model.AturanJendela;
import id.simpul.realisasi.jendela.model.KeadaanJendela;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Menjawab apakah suatu periode boleh diisi sekarang. */
@ApplicationScoped
public class PenjagaJendela {
    private final JendelaRepository jendela;
    private final WaktuKota waktu;

    PenjagaJendela(JendelaRepository jendela, WaktuKota waktu) {
        this.jendela = jendela;
        this.waktu = waktu;
    }

    /** Jendela beberapa periode sekaligus, dilihat pada satu saat yang sama. */
    @Transactional
    public JendelaKini untuk(Collection<String> periode) {
        Map<String, AturanJendela> aturan = periode.isEmpty()
                ? Map.of()
                : jendela.periode(periode).stream()
                        .collect(Collectors.toMap(baris -> baris.periode, JendelaEntity::aturan));
        return new JendelaKini(aturan, waktu.kini(), aturan.isEmpty() ? null : waktu.zona());
    }

    /** Menolak 409 bila periode itu tidak boleh diisi sekarang, bagi isian yang tidak berindikator. */
    @Transactional
    public void periksa(String periode) {
        String sebab = untuk(List.of(periode)).sebabTertutup(periode, null);
        if (sebab != null) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, sebab);
        }
    }

    /** Jendela pada satu saat; periode tanpa jendela selalu terbuka. */
    public record JendelaKini(Map<String, AturanJendela> aturan, Instant kini, ZoneId zona) {

        /** Mengapa periode itu tidak boleh diisi; null bila boleh. */
        public String sebabTertutup(String periode, UUID indikator) {
            AturanJendela satu = aturan.get(periode);
            KeadaanJendela keadaan = satu == null ? KeadaanJendela.TERBUKA : satu.keadaan(indikator, kini, zona);
            return switch (keadaan) {
                case TERBUKA, DIKECUALIKAN -> null;
                case BELUM_DIBUKA -> "Pengisian periode %s baru dibuka tanggal %s.".formatted(periode, satu.buka());
                case DITUTUP ->
                    "Pengisian periode %s ditutup sejak akhir tanggal %s; mintalah pengecualian."
                            .formatted(periode, satu.tutup());
            };
        }

        /** Saat terakhir pengisian; null bila periode itu tidak berjendela. */
        public Instant tenggat(String periode, UUID indikator) {
            AturanJendela satu = aturan.get(periode);
            return satu == null ? null : satu.tenggat(indikator, kini, zona);
        }
    }
}
