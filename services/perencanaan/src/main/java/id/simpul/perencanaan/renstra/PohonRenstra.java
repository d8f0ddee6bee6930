package id.simpul.perencanaan.renstra;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Isi Renstra selain program: visi, misi, pohon tujuan > sasaran, dan keterangannya. Id simpul tetap selama kodenya
 * tetap, atau selama id-nya dikirim kembali.
 *
 * @param visi visi RPJMD yang dilayani
 */
public record PohonRenstra(String visi, List<Misi> misi, List<Tujuan> tujuan, Keterangan keterangan) {
    public PohonRenstra {
        keterangan = keterangan == null ? Keterangan.KOSONG : keterangan;
    }

    /**
     * Keterangan Renstra yang bukan pohon.
     *
     * @param sumber dokumen asalnya bila {@code asal} TERBIT
     * @param rpjmd tujuan dan sasaran RPJMD yang dilayani
     */
    public record Keterangan(
            AsalRenstra asal, String sumber, String unitPenanggungJawab, String lokasi, IsiRenstra.Rpjmd rpjmd) {
        static final Keterangan KOSONG = new Keterangan(AsalRenstra.DISUSUN, null, null, null, null);
    }

    /** Misi RPJMD. */
    public record Misi(String kode, String uraian) {}

    /**
     * Tujuan perangkat daerah.
     *
     * @param sasaranRpjmd kode sasaran RPJMD yang dilayani
     */
    public record Tujuan(
            UUID id,
            String kode,
            String uraian,
            List<String> sasaranRpjmd,
            String unitPenanggungJawab,
            List<Sasaran> sasaran) {
        public Tujuan {
            sasaranRpjmd = sasaranRpjmd == null ? List.of() : List.copyOf(sasaranRpjmd);
        }
    }

    /** Sasaran sebuah tujuan beserta strategi dan arah kebijakannya. */
    public record Sasaran(
            UUID id,
            String kode,
            String uraian,
            List<String> strategi,
            List<String> arahKebijakan,
            String unitPenanggungJawab) {}

    /** Semua sasaran, urut dokumen. */
    public Stream<Sasaran> semuaSasaran() {
        return tujuan.stream().flatMap(satu -> satu.sasaran().stream());
    }

    Optional<Tujuan> tujuan(UUID id) {
        return tujuan.stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    Optional<Sasaran> sasaran(UUID id) {
        return semuaSasaran().filter(satu -> satu.id().equals(id)).findFirst();
    }

    Optional<Sasaran> sasaranBerkode(String kode) {
        return semuaSasaran().filter(satu -> satu.kode().equals(kode)).findFirst();
    }

    Optional<Tujuan> tujuanBerkode(String kode) {
        return tujuan.stream().filter(satu -> satu.kode().equals(kode)).findFirst();
    }

    /** Id semua tujuan dan sasaran. */
    Stream<UUID> semuaId() {
        return Stream.concat(tujuan.stream().map(Tujuan::id), semuaSasaran().map(Sasaran::id));
    }
}
