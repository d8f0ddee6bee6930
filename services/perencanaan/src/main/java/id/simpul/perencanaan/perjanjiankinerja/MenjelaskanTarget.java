package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.perjanjiankinerja.PenjelasanTarget.Langkah;
import id.simpul.perencanaan.perjanjiankinerja.PenjelasanTarget.Masukan;
import id.simpul.perencanaan.perjanjiankinerja.PenjelasanTarget.Sumber;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja.ButirPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Menjelaskan target sebuah butir: target Renstra, butir induk, revisi sebelumnya, dan alasan bila berbeda. */
@ApplicationScoped
public class MenjelaskanTarget {
    private final PerjanjianKinerjaRepository perjanjian;
    private final TandaTanganRepository tandaTangan;

    MenjelaskanTarget(PerjanjianKinerjaRepository perjanjian, TandaTanganRepository tandaTangan) {
        this.perjanjian = perjanjian;
        this.tandaTangan = tandaTangan;
    }

    @Transactional
    public PenjelasanTarget jelaskan(UUID id, UUID butirId) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        PerjanjianKinerja isi = baris.kePerjanjian(tandaTangan.milik(baris));
        ButirPerjanjian butir = isi.butir().stream()
                .filter(satu -> satu.id().equals(butirId))
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Butir Perjanjian Kinerja", butirId));
        return new PenjelasanTarget(
                "target",
                butir.target(),
                new PenjelasanTarget.Rumus(
                        "pk.target", 1, "target Renstra tahun itu, kecuali dijanjikan lain dengan alasanBeda"),
                masukan(isi, butir),
                langkah(isi, butir),
                new PenjelasanTarget.Pembulatan(null, "TIDAK_DIBULATKAN"),
                isi.tandaTangan().stream()
                        .map(satu -> new PenjelasanTarget.Penyetuju(
                                satu.pihak(), satu.sebutan(), satu.wewenang().sub()))
                        .toList());
    }

    private List<Masukan> masukan(PerjanjianKinerja isi, ButirPerjanjian butir) {
        List<Masukan> masukan = new ArrayList<>();
        masukan.add(new Masukan(
                "target Renstra " + isi.tahun(),
                butir.targetRenstra(),
                butir.satuan(),
                new Sumber("indikator", butir.indikatorId(), "versi " + butir.versiIndikator())));
        if (isi.indukId() != null) {
            masukan.add(dari(perjanjian.wajib(isi.indukId()), butir.indukId(), "target butir induk"));
        }
        if (isi.menggantikanId() != null) {
            PerjanjianKinerjaEntity lama = perjanjian.wajib(isi.menggantikanId());
            masukan.add(dari(lama, butir.id(), "target revisi " + lama.revisi));
        }
        return List.copyOf(masukan);
    }

    private static Masukan dari(PerjanjianKinerjaEntity baris, UUID butirId, String nama) {
        PerjanjianKinerja isi = baris.kePerjanjian(List.of());
        ButirPerjanjian ada = isi.butir().stream()
                .filter(satu -> satu.id().equals(butirId))
                .findFirst()
                .orElse(null);
        return new Masukan(
                nama,
                ada == null ? null : ada.target(),
                ada == null ? null : ada.satuan(),
                new Sumber("perjanjian-kinerja", isi.id(), isi.sha256()));
    }

    private static List<Langkah> langkah(PerjanjianKinerja isi, ButirPerjanjian butir) {
        List<Langkah> langkah = new ArrayList<>();
        langkah.add(new Langkah("Target Renstra tahun %d".formatted(isi.tahun()), butir.targetRenstra()));
        if (butir.alasanBeda() != null) {
            langkah.add(new Langkah("Dijanjikan lain: " + butir.alasanBeda(), butir.target()));
        }
        if (isi.alasanPerubahan() != null) {
            langkah.add(new Langkah("Revisi %d: %s".formatted(isi.revisi(), isi.alasanPerubahan()), butir.target()));
        }
        return List.copyOf(langkah);
    }
}
