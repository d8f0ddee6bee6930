package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Perintah;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bagian palsu: proses sh sungguhan yang siap begitu hidup, lambat, atau gagal. */
public record ResepPalsu(
        TempatBagian letak, List<String> prasyarat, Map<String, Integer> porta, String skrip, boolean siap)
        implements Resep {

    static final String HIDUP = "exec sleep 300";

    public static ResepPalsu hidup(Path folder, String nama, String... prasyarat) {
        return new ResepPalsu(TempatBagian.dalam(folder, nama), List.of(prasyarat), Map.of(), HIDUP, true);
    }

    /** Prosesnya hidup tetapi tidak pernah siap. */
    public static ResepPalsu lambat(Path folder, String nama, String... prasyarat) {
        return new ResepPalsu(TempatBagian.dalam(folder, nama), List.of(prasyarat), Map.of(), HIDUP, false);
    }

    public static ResepPalsu rusak(Path folder, String nama, String... prasyarat) {
        String skrip = "echo 'setelan salah' >&2; exit 3";
        return new ResepPalsu(TempatBagian.dalam(folder, nama), List.of(prasyarat), Map.of(), skrip, false);
    }

    ResepPalsu padaPorta(int port) {
        return new ResepPalsu(letak, prasyarat, Map.of(letak.nama(), port), skrip, siap);
    }

    @Override
    public String nama() {
        return letak.nama();
    }

    @Override
    public Optional<TempatBagian> tempat() {
        return Optional.of(letak);
    }

    @Override
    public void nyalakan() {
        proses().orElseGet(() -> ProsesLatar.mulai(letak, Perintah.dari(Path.of("/"), List.of("/bin/sh", "-c", skrip))))
                .tungguSiap(Duration.ofMinutes(2), () -> siap);
    }

    @Override
    public boolean sehat() {
        return siap;
    }
}
