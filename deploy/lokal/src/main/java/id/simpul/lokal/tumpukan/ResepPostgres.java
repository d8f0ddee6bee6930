package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.BasisData;
import id.simpul.lokal.bagian.PengaturanPostgres;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL beserta basis data dan peran setiap layanan. */
record ResepPostgres(PengaturanPostgres pengaturan, List<String> layanan, SandiTersimpan sandi) implements Resep {

    @Override
    public String nama() {
        return pengaturan.tempat().nama();
    }

    @Override
    public List<String> prasyarat() {
        return List.of();
    }

    @Override
    public Map<String, Integer> porta() {
        return Map.of(nama(), pengaturan.port());
    }

    @Override
    public Optional<TempatBagian> tempat() {
        return Optional.of(pengaturan.tempat());
    }

    @Override
    public void nyalakan() {
        siapkanLayanan(PostgresLokal.mulai(pengaturan).akses(), layanan, sandi);
    }

    @Override
    public boolean sehat() {
        return Porta.menjawab(pengaturan.port());
    }

    @Override
    public ProsesLatar.Isyarat isyaratHenti() {
        return ProsesLatar.Isyarat.INT;
    }

    static void siapkanLayanan(AksesPostgres akses, List<String> layanan, SandiTersimpan sandi) {
        layanan.forEach(nama -> BasisData.siapkan(akses, nama, sandi.untuk(nama)));
    }
}
