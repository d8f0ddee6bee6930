package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "dpa_rincian")
class RincianEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID dpaId;
    String kunci;
    UUID indukId;
    int urutan;

    @Enumerated(EnumType.STRING)
    TingkatRincian tingkat;

    String kode;
    String uraian;
    String sumberDana;
    BigDecimal anggaran;

    @JdbcTypeCode(SqlTypes.JSON)
    JumlahTercetak tercetak;

    /** Null bila hanya dicetak sekali. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<JumlahTercetak> tercetakLain;

    void isi(UUID dpa, Rincian baris) {
        id = baris.id();
        dpaId = dpa;
        kunci = baris.kunci();
        indukId = baris.indukId();
        urutan = baris.urutan();
        tingkat = baris.tingkat();
        kode = baris.kode();
        uraian = baris.uraian();
        sumberDana = baris.sumberDana();
        anggaran = baris.anggaran() == null ? null : baris.anggaran().nilai();
        tercetak = baris.tercetakUtama();
        tercetakLain = baris.tercetakLain().isEmpty() ? null : List.copyOf(baris.tercetakLain());
    }

    Rincian keRincian() {
        Rupiah uang = anggaran == null ? null : Rupiah.dari("anggaran", anggaran);
        return new Rincian(id, kunci, indukId, urutan, tingkat, kode, uraian, sumberDana, uang, semuaTercetak());
    }

    private List<JumlahTercetak> semuaTercetak() {
        Stream<JumlahTercetak> lain = tercetakLain == null ? Stream.empty() : tercetakLain.stream();
        return Stream.concat(Stream.ofNullable(tercetak), lain).toList();
    }
}
