package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Akar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pembangun {@link TumpukanLokal}; bawaannya porta acak dan semua bagian milik sendiri. */
public final class PembangunTumpukan {

    private Optional<Path> akar = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Optional<PetaPorta> porta = Optional.empty();
    private BagianLuar luar = BagianLuar.tidakAda();
    private Kemajuan kemajuan = Kemajuan.senyap();
    private Set<String> bagian = Set.of();
    private boolean tahanPutus = true;
    private Optional<List<String>> jvm = Optional.empty();

    PembangunTumpukan() {}

    /** Akar repositori; bawaan dicari dari {@code simpul.akar} atau folder kerja. */
    public PembangunTumpukan akar(Path nilai) {
        akar = Optional.of(nilai);
        return this;
    }

    /** Tempat data, log, pid dan keluaran; bawaan {@code .simpul} di akar. */
    public PembangunTumpukan folder(Path nilai) {
        folder = Optional.of(nilai);
        return this;
    }

    public PembangunTumpukan porta(PetaPorta nilai) {
        porta = Optional.of(nilai);
        return this;
    }

    public PembangunTumpukan luar(BagianLuar nilai) {
        luar = nilai;
        return this;
    }

    public PembangunTumpukan kemajuan(Kemajuan nilai) {
        kemajuan = nilai;
        return this;
    }

    /** Hanya bagian ini yang dikelola, mis. {@code postgres}, {@code kafka}. */
    public PembangunTumpukan bagian(String... nama) {
        bagian = Set.of(nama);
        return this;
    }

    /** PostgreSQL tanpa fsync: lebih cepat, data boleh hilang. */
    public PembangunTumpukan untukUji() {
        tahanPutus = false;
        return this;
    }

    /** Pilihan JVM layanan dan gateway, menggantikan bawaan yang hemat memori. */
    public PembangunTumpukan jvm(List<String> nilai) {
        jvm = Optional.of(List.copyOf(nilai));
        return this;
    }

    public TumpukanLokal bangun() {
        Path pangkal = akar.orElseGet(Akar::cari);
        Pengaturan pengaturan = new Pengaturan(
                pangkal,
                folder.orElseGet(() -> pangkal.resolve(".simpul")),
                porta.orElseGet(PetaPorta::acak),
                luar,
                bagian,
                tahanPutus,
                jvm);
        Pemeriksaan.akar(pengaturan.akar());
        return new TumpukanLokal(pengaturan, new SusunanBaku(pengaturan).resep(), kemajuan);
    }
}
