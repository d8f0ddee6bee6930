package id.simpul.anggaran.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.impor.web.BentukBerkas;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.PenulisCsv;
import id.simpul.tabel.PenulisXlsx;
import id.simpul.tabel.TabelKeluaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.Session;

/** Berkas perbaikan: baris yang ditolak seperti dikirim, ditambah kolom {@code sebab}; dapat diperbaiki lalu dikirim lagi. */
@ApplicationScoped
class BerkasTolakan {
    private static final int TERBANYAK = 20_000;
    private static final TypeReference<LinkedHashMap<String, String>> SEL = new TypeReference<>() {};
    private static final String DITOLAK = """
            select cast(mentah as text), sebab from impor_baris where pekerjaan_id = ?1 and sebab is not null
            order by nomor limit %d
            """.formatted(TERBANYAK);

    private final EntityManager em;
    private final ObjectMapper json;

    BerkasTolakan(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    private record Baris(Map<String, String> sel, String sebab) {}

    /** Dua puluh ribu baris pertama yang ditolak, supaya jawabannya tetap kecil. */
    @Transactional
    Response tulis(UUID pekerjaan, BentukBerkas bentuk) {
        List<Baris> baris = new ArrayList<>();
        Set<String> kolom = new LinkedHashSet<>();
        em.unwrap(Session.class)
                .createNativeQuery(DITOLAK, Object[].class)
                .setParameter(1, pekerjaan)
                .getResultStream()
                .forEach(satu -> {
                    Map<String, String> sel = sel((String) satu[0]);
                    kolom.addAll(sel.keySet());
                    baris.add(new Baris(sel, (String) satu[1]));
                });
        TabelKeluaran<Baris> tabel = tabel(kolom);
        try {
            return bentuk.jawab(
                    "impor-perbaikan", keluaran -> tulisZip(tabel, baris, keluaran), keluaran -> new PenulisXlsx()
                            .tulis(tabel, baris.iterator(), keluaran));
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas perbaikan tidak dapat ditulis", galat);
        }
    }

    private static void tulisZip(TabelKeluaran<Baris> tabel, List<Baris> baris, OutputStream keluaran)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        zip.putNextEntry(new ZipEntry(tabel.nama() + ".csv"));
        new PenulisCsv().tulis(tabel, baris.iterator(), zip);
        zip.closeEntry();
        zip.finish();
    }

    private static TabelKeluaran<Baris> tabel(Set<String> kolom) {
        TabelKeluaran<Baris> tabel = TabelKeluaran.bernama("perbaikan");
        for (String nama : kolom) {
            tabel = tabel.tambah(nama, JenisKolom.TEKS, satu -> satu.sel().get(nama));
        }
        return tabel.teks("sebab", Baris::sebab);
    }

    private Map<String, String> sel(String isi) {
        try {
            return json.readValue(isi, SEL);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Baris tampungan tidak terbaca", galat);
        }
    }
}
