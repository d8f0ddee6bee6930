package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Menyusun usulan menjadi rincian. Semua pelanggaran dikumpulkan, sebab DPA beratus baris tidak diperbaiki satu per
 * satu.
 */
public final class PenyusunRincian {
    private final TingkatRincian terhalus;
    private final List<UsulanRincian> usulan;
    private final Map<String, UsulanRincian> perKunci = new HashMap<>();
    private final Set<String> beranak = new HashSet<>();
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();

    private PenyusunRincian(TingkatRincian terhalus, List<UsulanRincian> usulan) {
        this.terhalus = terhalus;
        this.usulan = usulan;
    }

    /**
     * Rincian menurut urutan usulan.
     *
     * @param id id tetap untuk sebuah kunci: yang lama bila barisnya sudah ada, selain itu baru
     */
    public static Susunan susun(TingkatRincian terhalus, List<UsulanRincian> usulan, Function<String, UUID> id) {
        return new PenyusunRincian(terhalus, usulan).susun(id);
    }

    private Susunan susun(Function<String, UUID> id) {
        for (int i = 0; i < usulan.size(); i++) {
            UsulanRincian baris = usulan.get(i);
            if (perKunci.putIfAbsent(baris.kunci(), baris) != null) {
                tolak(i, "kunci", "unik", baris.kunci(), "kunci hanya boleh dipakai satu baris dalam satu DPA");
            }
            if (baris.kunciInduk() != null) {
                beranak.add(baris.kunciInduk());
            }
        }
        for (int i = 0; i < usulan.size(); i++) {
            periksaTingkat(i, usulan.get(i));
            periksaInduk(i, usulan.get(i));
            periksaUang(i, usulan.get(i));
        }
        return pelanggaran.isEmpty() ? new Susunan(rincian(id), List.of()) : new Susunan(List.of(), pelanggaran);
    }

    private void periksaTingkat(int letak, UsulanRincian baris) {
        if (baris.tingkat().lebihHalusDari(terhalus)) {
            tolak(letak, "tingkat", "tingkat", baris.tingkat(), "lebih halus dari tingkatTerhalus " + terhalus);
        } else if (baris.tingkat() != terhalus && !beranak.contains(baris.kunci())) {
            tolak(
                    letak,
                    "tingkat",
                    "beranak",
                    baris.tingkat(),
                    "baris di atas %s harus punya bagian".formatted(terhalus));
        }
    }

    private void periksaInduk(int letak, UsulanRincian baris) {
        if (baris.tingkat() == TingkatRincian.PROGRAM) {
            if (baris.kunciInduk() != null) {
                tolak(letak, "kunciInduk", "tanpa-induk", baris.kunciInduk(), "program tidak berinduk");
            }
            return;
        }
        UsulanRincian induk = perKunci.get(baris.kunciInduk());
        if (baris.kunciInduk() == null) {
            tolak(letak, "kunciInduk", "wajib", null, "selain program harus berinduk");
        } else if (induk == null) {
            tolak(letak, "kunciInduk", "dikenal", baris.kunciInduk(), "tidak ada baris berkunci itu di DPA ini");
        } else if (!baris.tingkat().tepatDiBawah(induk.tingkat())) {
            String syarat = "%s tidak tepat di bawah %s".formatted(baris.tingkat(), induk.tingkat());
            tolak(letak, "kunciInduk", "tingkat", baris.kunciInduk(), syarat);
        }
    }

    private void periksaUang(int letak, UsulanRincian baris) {
        if (baris.tingkat() == terhalus && baris.anggaran() == null) {
            tolak(letak, "anggaran", "wajib", null, "baris %s membawa anggarannya sendiri".formatted(terhalus));
        } else if (baris.tingkat() != terhalus && baris.anggaran() != null) {
            String syarat =
                    "anggaran %s adalah jumlah bagiannya; angka cetaknya masuk tercetak".formatted(baris.tingkat());
            tolak(letak, "anggaran", "hanya-terhalus", baris.anggaran(), syarat);
        }
    }

    private List<Rincian> rincian(Function<String, UUID> id) {
        Map<String, UUID> idBaris = new HashMap<>();
        usulan.forEach(baris -> idBaris.put(baris.kunci(), id.apply(baris.kunci())));
        List<Rincian> hasil = new ArrayList<>();
        for (int i = 0; i < usulan.size(); i++) {
            UsulanRincian baris = usulan.get(i);
            hasil.add(new Rincian(
                    idBaris.get(baris.kunci()),
                    baris.kunci(),
                    idBaris.get(baris.kunciInduk()),
                    i,
                    baris.tingkat(),
                    baris.kode(),
                    baris.uraian(),
                    baris.sumberDana(),
                    baris.anggaran() == null ? null : Rupiah.dari("rincian/" + i + "/anggaran", baris.anggaran()),
                    baris.tercetak()));
        }
        return hasil;
    }

    private void tolak(int letak, String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah("rincian/%d/%s".formatted(letak, field), aturan, nilai, syarat));
    }

    /**
     * Hasil menyusun: rincian, atau pelanggaran bila ada satu pun.
     *
     * @param rincian kosong bila ada pelanggaran
     */
    public record Susunan(List<Rincian> rincian, List<NilaiTidakSah> pelanggaran) {
        public Susunan {
            rincian = List.copyOf(rincian);
            pelanggaran = List.copyOf(pelanggaran);
        }
    }
}
