package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.kota.KotaDikenal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Capaian satu kota satu tahun. */
public record CapaianKota(KotaDikenal kota, int tahun, AturanCapaian aturan, List<UkuranIndikator> ukuran) {
    public CapaianKota {
        ukuran = List.copyOf(ukuran);
    }

    /** Rata-rata menurut aturan kota, belum dibulatkan. */
    public RataRata rataRata() {
        return RataRata.hitung(hasil(), aturan);
    }

    /** Rata-rata lain yang lazim, masing-masing dengan namanya. */
    public List<RataRata> rataRataLain() {
        JenisRataRata milikKota = JenisRataRata.dari(aturan.dasarRataRata());
        return RataRata.semua(hasil()).stream()
                .filter(satu -> satu.jenis() != milikKota)
                .toList();
    }

    /** Capaian tiap sasaran (atau tujuan) yang diukur, menurut urutan rencana. */
    public List<CapaianSasaran> perSasaran() {
        Map<String, List<UkuranIndikator>> kelompok = ukuran.stream()
                .collect(Collectors.groupingBy(UkuranIndikator::sasaranId, LinkedHashMap::new, Collectors.toList()));
        return kelompok.entrySet().stream()
                .map(satu -> CapaianSasaran.dari(
                        satu.getKey(), satu.getValue().get(0).tempat(), satu.getValue(), this))
                .toList();
    }

    /** Capaian seluruh kota, mentah dan dibatasi. */
    public CapaianSasaran keseluruhan() {
        return CapaianSasaran.dari(null, null, ukuran, this);
    }

    /** Skala kota tahun ini beserta kebijakannya. */
    public SkalaDipakai skala() {
        return SkalaDipakai.dari(kota, tahun, aturan);
    }

    /** Catatan skala untuk angka tampil itu; null bila tidak perlu. */
    public CatatanSkala catatanSkala(BigDecimal nilaiTampil) {
        return CatatanSkala.dari(nilaiTampil, aturan.skala(), kota.asalSkala(tahun));
    }

    private List<CapaianIndikator> hasil() {
        return ukuran.stream().map(UkuranIndikator::hasil).toList();
    }
}
