package id.simpul.anggaran.sp2d.infrastructure;

import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "sp2d")
class Sp2dEntity {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    int tahun;
    String nomor;
    LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    JenisSp2d jenis;

    String uraian;
    BigDecimal nilai;
    UUID asalId;
    String alasanPelampauan;
    String dicatatOleh;
    Instant dicatatPada;

    static Sp2dEntity dari(Sp2d sp2d) {
        Sp2dEntity baris = new Sp2dEntity();
        baris.id = sp2d.id();
        baris.tahun = sp2d.tahun();
        baris.nomor = sp2d.nomor();
        baris.tanggal = sp2d.tanggal();
        baris.jenis = sp2d.jenis();
        baris.uraian = sp2d.uraian();
        baris.nilai = sp2d.nilai().nilai();
        baris.asalId = sp2d.asalId();
        baris.alasanPelampauan = sp2d.alasanPelampauan();
        baris.dicatatOleh = sp2d.dicatatOleh();
        baris.dicatatPada = sp2d.dicatatPada();
        return baris;
    }

    Sp2d keSp2d(List<BarisSp2d> baris) {
        return new Sp2d(
                id,
                tahun,
                nomor,
                tanggal,
                jenis,
                uraian,
                Rupiah.dari("nilai", nilai),
                asalId,
                alasanPelampauan,
                baris,
                dicatatOleh,
                dicatatPada);
    }
}
