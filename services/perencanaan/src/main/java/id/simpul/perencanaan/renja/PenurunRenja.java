package id.simpul.perencanaan.renja;

import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.renstra.BacaanRenstra;
import id.simpul.perencanaan.renstra.ProgramRenstra;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Menurunkan baris Renja satu tahun dari sebuah Renstra: indikator bertarget tahun itu, lalu pohon programnya. */
final class PenurunRenja {
    private final BacaanRenstra.Isi renstra;
    private final int tahun;
    private final List<BarisRenja> hasil = new ArrayList<>();

    PenurunRenja(BacaanRenstra.Isi renstra, int tahun) {
        this.renstra = renstra;
        this.tahun = tahun;
    }

    List<BarisRenja> turunkan(List<Indikator> indikator) {
        indikator.forEach(this::indikator);
        renstra.program().forEach(this::program);
        return List.copyOf(hasil);
    }

    private void indikator(Indikator satu) {
        Optional<IsiIndikator.Target> target =
                satu.target().stream().filter(nilai -> nilai.tahun() == tahun).findFirst();
        if (target.isEmpty()) {
            return;
        }
        BigDecimal nilai = target.get().nilai();
        String teks = target.get().teks();
        hasil.add(new BarisRenja(
                UUID.randomUUID(),
                BarisRenja.JenisBaris.INDIKATOR,
                asal(satu.id(), satu.versi()),
                satu.kode(),
                satu.nama(),
                satu.uraianInduk(),
                satu.satuan(),
                nilai,
                teks,
                nilai,
                teks,
                List.of()));
    }

    private void program(ProgramRenstra satu) {
        BigDecimal pagu = satu.pagu().stream()
                .filter(nilai -> nilai.tahun() == tahun)
                .map(ProgramRenstra.PaguTahun::nilai)
                .findFirst()
                .orElse(null);
        hasil.add(new BarisRenja(
                UUID.randomUUID(),
                BarisRenja.JenisBaris.valueOf(satu.tingkat()),
                asal(satu.id(), null),
                satu.kode(),
                satu.nama(),
                null,
                "Rp",
                pagu,
                null,
                pagu,
                null,
                List.of()));
        satu.anak().forEach(this::program);
    }

    private BarisRenja.Asal asal(UUID simpul, Integer versiIndikator) {
        return new BarisRenja.Asal(renstra.id(), renstra.nomorVersi(), simpul, versiIndikator);
    }
}
