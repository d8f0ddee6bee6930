package id.simpul.perencanaan.rencanaaksi;

import id.simpul.aturan.rencana.Akumulasi;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja;
import id.simpul.perencanaan.perjanjiankinerja.StatusPerjanjian;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Merangkai tonggak dengan target dan anggaran perjanjiannya. */
@ApplicationScoped
class PenyajiRencanaAksi {
    private final IndikatorRenstra indikator;
    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    PenyajiRencanaAksi(IndikatorRenstra indikator, HakAkses hakAkses, KonteksKota konteks) {
        this.indikator = indikator;
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    Akumulasi akumulasi(UUID indikatorId) {
        return indikator.cari(indikatorId).map(Indikator::akumulasi).orElseThrow();
    }

    /** Keadaan utuh tanpa tindakan, untuk kejadian dan riwayat. */
    RencanaAksi isi(PerjanjianKinerja perjanjian, RencanaAksiEntity baris) {
        Map<UUID, List<IsiRencanaAksi.Tonggak>> tonggak = baris == null
                ? Map.of()
                : baris.isi.butir().stream()
                        .collect(Collectors.toMap(
                                IsiRencanaAksi.ButirRencana::butirId, IsiRencanaAksi.ButirRencana::tonggak));
        List<RencanaAksi.ButirAksi> butir = perjanjian.butir().stream()
                .map(satu -> butir(satu, tonggak.getOrDefault(satu.id(), List.of())))
                .toList();
        return new RencanaAksi(
                perjanjian.id(),
                perjanjian.tahun(),
                perjanjian.status(),
                butir,
                perjanjian.program(),
                anggaranPerjanjian(perjanjian),
                anggaranAksi(tonggak.values()),
                null,
                baris == null ? 0 : baris.versi + 1);
    }

    RencanaAksi sajikan(RencanaAksi isi) {
        return new RencanaAksi(
                isi.pkId(),
                isi.tahun(),
                isi.statusPerjanjian(),
                isi.butir(),
                isi.program(),
                isi.anggaranPerjanjian(),
                isi.anggaranAksi(),
                List.of(tindakan(isi.statusPerjanjian())),
                isi.versi());
    }

    static BigDecimal anggaranPerjanjian(PerjanjianKinerja perjanjian) {
        return perjanjian.program().stream()
                .map(IsiPerjanjianKinerja.Program::anggaran)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal anggaranAksi(Iterable<List<IsiRencanaAksi.Tonggak>> semua) {
        BigDecimal jumlah = null;
        for (List<IsiRencanaAksi.Tonggak> tonggak : semua) {
            for (BigDecimal satu : tonggak.stream()
                    .map(IsiRencanaAksi.Tonggak::anggaran)
                    .filter(Objects::nonNull)
                    .toList()) {
                jumlah = jumlah == null ? satu : jumlah.add(satu);
            }
        }
        return jumlah;
    }

    private RencanaAksi.ButirAksi butir(PerjanjianKinerja.ButirPerjanjian satu, List<IsiRencanaAksi.Tonggak> tonggak) {
        return new RencanaAksi.ButirAksi(
                satu.id(),
                satu.indikatorId(),
                satu.kode(),
                satu.indikator(),
                satu.satuan(),
                akumulasi(satu.indikatorId()),
                satu.target(),
                satu.teksTarget(),
                tonggak.stream()
                        .sorted(Comparator.comparing(IsiRencanaAksi.Tonggak::triwulan))
                        .toList());
    }

    private TindakanTersedia tindakan(StatusPerjanjian status) {
        if (status == StatusPerjanjian.DIGANTIKAN) {
            return TindakanTersedia.ditolak("isi", "Perjanjian Kinerja ini sudah digantikan revisinya.");
        }
        return hakAkses.boleh("simpanRencanaAksi", konteks.pelaku().peran())
                ? TindakanTersedia.boleh("isi")
                : TindakanTersedia.ditolak("isi", "Peran Anda tidak boleh mengisi rencana aksi.");
    }
}
