package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Uraian semua simpul satu versi Renstra, dibaca sekali bagi banyak indikator. */
public final class UraianInduk {
    private final Map<IsiIndikator.Induk, String> menurutInduk = new HashMap<>();

    UraianInduk(VersiRenstraEntity baris) {
        baris.pohon
                .tujuan()
                .forEach(satu -> menurutInduk.put(new IsiIndikator.Induk(JenisInduk.TUJUAN, satu.id()), satu.uraian()));
        baris.pohon
                .semuaSasaran()
                .forEach(
                        satu -> menurutInduk.put(new IsiIndikator.Induk(JenisInduk.SASARAN, satu.id()), satu.uraian()));
        baris.program.stream()
                .flatMap(ProgramRenstra::beserta)
                .forEach(satu -> menurutInduk.put(
                        new IsiIndikator.Induk(JenisInduk.valueOf(satu.tingkat()), satu.id()), satu.nama()));
    }

    /** Uraian simpul itu; kosong bila versi ini tidak memuatnya pada tingkat yang disebut. */
    public Optional<String> dari(IsiIndikator.Induk induk) {
        return Optional.ofNullable(menurutInduk.get(induk));
    }
}
