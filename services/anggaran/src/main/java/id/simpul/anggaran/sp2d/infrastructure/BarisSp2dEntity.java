package id.simpul.anggaran.sp2d.infrastructure;

import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "sp2d_baris")
class BarisSp2dEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID sp2dId;
    int tahun;
    LocalDate tanggal;
    int urutan;
    String kunci;
    String uraian;
    BigDecimal nilai;
    BigDecimal realisasi;

    static BarisSp2dEntity dari(Sp2d sp2d, int urutan, BarisSp2d isi) {
        BarisSp2dEntity baris = new BarisSp2dEntity();
        baris.id = UUID.randomUUID();
        baris.sp2dId = sp2d.id();
        baris.tahun = sp2d.tahun();
        baris.tanggal = sp2d.tanggal();
        baris.urutan = urutan;
        baris.kunci = isi.kunci();
        baris.uraian = isi.uraian();
        baris.nilai = isi.nilai().nilai();
        baris.realisasi = sp2d.realisasi(isi.nilai()).nilai();
        return baris;
    }

    BarisSp2d keBaris() {
        return new BarisSp2d(kunci, uraian, Rupiah.dari("nilai", nilai));
    }
}
