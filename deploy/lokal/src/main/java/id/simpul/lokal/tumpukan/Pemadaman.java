package id.simpul.lokal.tumpukan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Memadamkan dari hilir ke hulu: bagian baru dipadamkan setelah tidak ada lagi yang memerlukannya. */
final class Pemadaman {

    private Pemadaman() {}

    /** Semua bagian dicoba dipadamkan walau satu gagal; kegagalan pertama dilempar di akhir. */
    static void jalankan(List<Resep> resep) {
        List<RuntimeException> gagal = new ArrayList<>();
        for (List<Resep> lapis : lapisan(resep)) {
            List<Thread> utas = lapis.stream()
                    .map(satu -> new Thread(() -> padamkan(satu, gagal), "padam-" + satu.nama()))
                    .toList();
            utas.forEach(Thread::start);
            utas.forEach(Pemadaman::tunggu);
        }
        if (!gagal.isEmpty()) {
            throw gagal.get(0);
        }
    }

    /** Lapis pertama adalah yang tidak diperlukan siapa pun. */
    static List<List<Resep>> lapisan(List<Resep> resep) {
        List<List<Resep>> hasil = new ArrayList<>();
        List<Resep> sisa = new ArrayList<>(resep);
        while (!sisa.isEmpty()) {
            Set<String> diperlukan = new HashSet<>();
            sisa.forEach(satu -> diperlukan.addAll(satu.prasyarat()));
            List<Resep> lapis = sisa.stream()
                    .filter(satu -> !diperlukan.contains(satu.nama()))
                    .toList();
            if (lapis.isEmpty()) {
                throw new IllegalStateException("prasyarat bagian melingkar: "
                        + sisa.stream().map(Resep::nama).toList());
            }
            hasil.add(lapis);
            sisa.removeAll(lapis);
        }
        return hasil;
    }

    private static void padamkan(Resep satu, List<RuntimeException> gagal) {
        try {
            satu.padamkan();
        } catch (RuntimeException e) {
            synchronized (gagal) {
                gagal.add(e);
            }
        }
    }

    /** Tiap pemadaman berbatas waktu, jadi menunggunya pun pasti selesai; interupsi ditunda sampai sesudahnya. */
    private static void tunggu(Thread utas) {
        boolean diputus = Thread.interrupted();
        while (utas.isAlive()) {
            try {
                utas.join();
            } catch (InterruptedException e) {
                diputus = true;
            }
        }
        if (diputus) {
            Thread.currentThread().interrupt();
        }
    }
}
