package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.tumpukan.Kemajuan;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./simpul up}: menyalakan semuanya, menjalankan langkah lanjut, lalu menjaga sampai Ctrl-C. */
@Command(name = "up", description = "Menyalakan semuanya; tanpa --detach tetap menjaga sampai Ctrl-C.")
final class PerintahUp implements Callable<Integer> {

    private static final long JEDA_JAGA_MS = 1_000;

    @Option(names = "--detach", description = "Kembali setelah semua sehat; bagian tetap berjalan.")
    private boolean lepas;

    private final Function<Kemajuan, TumpukanLokal> pembuat;
    private final List<LangkahLanjut> langkah;

    PerintahUp(Function<Kemajuan, TumpukanLokal> pembuat, List<LangkahLanjut> langkah) {
        this.pembuat = pembuat;
        this.langkah = List.copyOf(langkah);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (KemajuanLayar kemajuan = new KemajuanLayar()) {
            TumpukanLokal tumpukan = pembuat.apply(kemajuan);
            try (KunciPeluncur kunci = KunciPeluncur.ambil(tumpukan.folder())) {
                if (tumpukan.yangMati().isEmpty()) {
                    tumpukan.nyalakan();
                    lanjutkan(tumpukan);
                } else {
                    nyalakanDanJaga(tumpukan, kemajuan, kunci);
                }
                return 0;
            }
        }
    }

    private void nyalakanDanJaga(TumpukanLokal tumpukan, KemajuanLayar kemajuan, KunciPeluncur kunci)
            throws InterruptedException {
        ProsesLatar diri = ProsesLatar.diri(PeluncurLain.tempat(tumpukan.folder()));
        PemadamSaatKeluar pemadam = PemadamSaatKeluar.pasang(tumpukan, diri, System.out);
        try {
            nyalakan(tumpukan, kemajuan);
            kunci.lepas();
            if (lepas) {
                pemadam.lepas();
            } else {
                jaga(tumpukan, pemadam);
            }
        } finally {
            diri.hapusPid();
        }
    }

    private void nyalakan(TumpukanLokal tumpukan, KemajuanLayar kemajuan) {
        tumpukan.nyalakan();
        kemajuan.selesai();
        boolean berhasil = false;
        try {
            lanjutkan(tumpukan);
            berhasil = true;
        } finally {
            if (!berhasil) {
                tumpukan.padamkan();
            }
        }
    }

    private void lanjutkan(TumpukanLokal tumpukan) {
        langkah.forEach(satu -> satu.jalankan(tumpukan, System.out));
    }

    /** Selama dijaga, bagian yang mati menggagalkan seluruhnya: tumpukan pincang lebih membingungkan daripada mati. */
    private static void jaga(TumpukanLokal tumpukan, PemadamSaatKeluar pemadam) throws InterruptedException {
        System.out.println("Berjalan. Ctrl-C untuk menghentikan semuanya.");
        while (true) {
            Optional<String> mati = tumpukan.yangMati().stream().findFirst();
            if (mati.isPresent() && !pemadam.aktif()) {
                tumpukan.padamkan();
                throw new GagalBagian(
                        mati.get(),
                        "berhenti sendiri; bagian lain ikut dihentikan",
                        tumpukan.log().get(mati.get()));
            }
            Thread.sleep(JEDA_JAGA_MS);
        }
    }
}
