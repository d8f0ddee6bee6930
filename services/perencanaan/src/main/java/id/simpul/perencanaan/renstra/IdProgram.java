package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mencarikan id lama bagi baris pohon program yang dikirim ulang.
 *
 * <p>Id yang disebut terang didahulukan; selebihnya kode dan nama, kode saja, lalu nama saja, selalu pada tingkat yang
 * sama. Setiap id lama dipakai paling banyak sekali, sehingga kode ganda pada dokumen terbit tetap dua baris.
 */
final class IdProgram {
    private final Map<UUID, ProgramRenstra> lama = new LinkedHashMap<>();
    private final Map<UUID, ProgramRenstra> disebut = new LinkedHashMap<>();

    IdProgram(List<ProgramRenstra> programLama, IsiProgram isi) {
        programLama.stream().flatMap(ProgramRenstra::beserta).forEach(satu -> lama.put(satu.id(), satu));
        idDisebut(isi)
                .filter(id -> lama.get(id) != null)
                .forEach(id -> disebut.put(id, Objects.requireNonNull(lama.remove(id))));
    }

    UUID untuk(String tingkat, UUID id, String kode, String nama, String letak) {
        if (id != null) {
            ProgramRenstra ada = disebut.remove(id);
            if (ada == null || !ada.tingkat().equals(tingkat)) {
                throw new NilaiTidakSah(
                        letak + "/id",
                        "dikenal",
                        id,
                        "bukan id %s di Renstra ini, atau dipakai dua kali".formatted(tingkat));
            }
            return id;
        }
        Predicate<ProgramRenstra> setingkat = satu -> satu.tingkat().equals(tingkat);
        Predicate<ProgramRenstra> sekode = satu -> kode != null && kode.equals(satu.kode());
        Predicate<ProgramRenstra> senama = satu -> satu.nama().equalsIgnoreCase(nama);
        return ambil(setingkat.and(sekode).and(senama))
                .or(() -> ambil(setingkat.and(sekode)))
                .or(() -> ambil(setingkat.and(senama).and(satu -> kode == null || satu.kode() == null)))
                .orElseGet(UUID::randomUUID);
    }

    private Optional<UUID> ambil(Predicate<ProgramRenstra> cocok) {
        Optional<UUID> ada =
                lama.values().stream().filter(cocok).map(ProgramRenstra::id).findFirst();
        ada.ifPresent(lama::remove);
        return ada;
    }

    private static Stream<UUID> idDisebut(IsiProgram isi) {
        return isi.program().stream()
                .flatMap(satu -> Stream.concat(Stream.ofNullable(satu.id()), kegiatan(satu)))
                .distinct();
    }

    private static Stream<UUID> kegiatan(IsiProgram.Program satu) {
        return Stream.ofNullable(satu.kegiatan())
                .flatMap(List::stream)
                .flatMap(kegiatan -> Stream.concat(
                        Stream.ofNullable(kegiatan.id()),
                        Stream.ofNullable(kegiatan.subKegiatan())
                                .flatMap(List::stream)
                                .flatMap(sub -> Stream.ofNullable(sub.id()))));
    }
}
