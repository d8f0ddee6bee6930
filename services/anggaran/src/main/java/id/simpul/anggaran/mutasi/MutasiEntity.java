package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.model.BedaDpa.NasibBaris;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.anggaran.mutasi.model.BarisMutasi;
import id.simpul.anggaran.mutasi.model.JenisMutasi;
import id.simpul.anggaran.mutasi.model.Mutasi;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "mutasi_anggaran")
class MutasiEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    @Column(insertable = false)
    Long letak;

    int tahun;
    UUID dpaId;
    String versi;
    int urutanSah;

    @Enumerated(EnumType.STRING)
    JenisMutasi jenis;

    LocalDate tanggal;
    Instant diketahuiPada;
    String kunci;
    UUID rincianId;

    @Enumerated(EnumType.STRING)
    NasibBaris nasib;

    String kode;
    String uraian;
    String sumberDana;
    BigDecimal sebelum;
    BigDecimal sesudah;

    static MutasiEntity dari(Dpa dpa, JenisMutasi jenis, BarisMutasi baris) {
        MutasiEntity satu = new MutasiEntity();
        satu.id = UUID.randomUUID();
        satu.tahun = dpa.tahun();
        satu.dpaId = dpa.id();
        satu.versi = dpa.versi().nilai();
        satu.urutanSah = dpa.pengesahan().urutan();
        satu.jenis = jenis;
        satu.tanggal = dpa.pengesahan().tanggal();
        satu.diketahuiPada = dpa.pengesahan().pada();
        satu.kunci = baris.kunci();
        satu.rincianId = baris.rincianId();
        satu.nasib = baris.nasib();
        satu.kode = baris.kode();
        satu.uraian = baris.uraian();
        satu.sumberDana = baris.sumberDana();
        satu.sebelum = baris.sebelum().nilai();
        satu.sesudah = baris.sesudah().nilai();
        return satu;
    }

    Mutasi keMutasi() {
        BarisMutasi baris = new BarisMutasi(
                kunci,
                rincianId,
                nasib,
                kode,
                uraian,
                sumberDana,
                Rupiah.dari("sebelum", sebelum),
                Rupiah.dari("sesudah", sesudah));
        return new Mutasi(
                letak, tahun, dpaId, new VersiAnggaran(versi), urutanSah, jenis, tanggal, diketahuiPada, baris);
    }
}
