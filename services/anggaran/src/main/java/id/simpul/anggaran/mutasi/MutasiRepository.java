package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.mutasi.model.BarisMutasi;
import id.simpul.anggaran.mutasi.model.JenisMutasi;
import id.simpul.anggaran.mutasi.model.Mutasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MutasiRepository implements PanacheRepositoryBase<MutasiEntity, UUID> {
    void tambah(Dpa dpa, boolean pertama, List<BarisMutasi> mutasi) {
        JenisMutasi jenis = JenisMutasi.dari(dpa.versi(), pertama);
        mutasi.forEach(baris -> persist(MutasiEntity.dari(dpa, jenis, baris)));
        flush();
    }

    List<Mutasi> daftar(SaringanMutasi saringan, long sesudah, int batas) {
        StringBuilder syarat = new StringBuilder("tahun = :tahun and letak > :letak");
        Parameters nilai = Parameters.with("tahun", saringan.tahun()).and("letak", sesudah);
        if (saringan.sejak() != null) {
            syarat.append(" and tanggal >= :sejak");
            nilai.and("sejak", saringan.sejak());
        }
        if (saringan.sampai() != null) {
            syarat.append(" and tanggal <= :sampai");
            nilai.and("sampai", saringan.sampai());
        }
        if (saringan.dpa() != null) {
            syarat.append(" and dpaId = :dpa");
            nilai.and("dpa", saringan.dpa());
        }
        if (saringan.kunci() != null) {
            syarat.append(" and kunci = :kunci");
            nilai.and("kunci", saringan.kunci());
        }
        return find(syarat + " order by letak", nilai).page(0, batas).stream()
                .map(MutasiEntity::keMutasi)
                .toList();
    }

    /** Semua mutasi yang berlaku pada tanggal itu dan sudah diketahui saat itu, menurut urutan pengesahan. */
    List<Mutasi> sampai(int tahun, LocalDate pada, Instant diketahuiPada) {
        return find(
                        "tahun = ?1 and tanggal <= ?2 and diketahuiPada <= ?3 order by urutanSah, letak",
                        tahun,
                        pada,
                        diketahuiPada)
                .stream()
                .map(MutasiEntity::keMutasi)
                .toList();
    }
}
