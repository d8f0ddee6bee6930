package id.simpul.perencanaan.renstra;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Isi Renstra selain program: visi, misi, dan pohon tujuan > sasaran. Id simpul tetap selama kodenya tetap.
 *
 * @param visi visi RPJMD yang dilayani
 */
public record PohonRenstra(String visi, List<Misi> misi, List<Tujuan> tujuan) {
    /** Misi RPJMD. */
    public record Misi(String kode, String uraian) {}

    /** Tujuan perangkat daerah. */
    public record Tujuan(UUID id, String kode, String uraian, List<Sasaran> sasaran) {}

    /** Sasaran sebuah tujuan beserta strategi dan arah kebijakannya. */
    public record Sasaran(UUID id, String kode, String uraian, List<String> strategi, List<String> arahKebijakan) {}

    /** Semua sasaran, urut dokumen. */
    public Stream<Sasaran> semuaSasaran() {
        return tujuan.stream().flatMap(satu -> satu.sasaran().stream());
    }

    /** Uraian tujuan atau sasaran dengan id itu. */
    public Optional<String> uraian(UUID id) {
        return Stream.concat(
                        tujuan.stream().filter(satu -> satu.id().equals(id)).map(Tujuan::uraian),
                        semuaSasaran().filter(satu -> satu.id().equals(id)).map(Sasaran::uraian))
                .findFirst();
    }

    Optional<UUID> idTujuan(String kode) {
        return tujuan.stream()
                .filter(satu -> satu.kode().equals(kode))
                .map(Tujuan::id)
                .findFirst();
    }

    Optional<UUID> idSasaran(String kode) {
        return semuaSasaran()
                .filter(satu -> satu.kode().equals(kode))
                .map(Sasaran::id)
                .findFirst();
    }
}
