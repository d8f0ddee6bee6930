package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.BasisData;
import id.simpul.lokal.bagian.PengaturanPostgres;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;

/** PostgreSQL beserta basis data dan peran setiap layanan. */
record ResepPostgres(PengaturanPostgres pengaturan, List<String> layanan, SandiTersimpan sandi) implements ResepProses {

    @Override
    public TempatBagian letak() {
        return pengaturan.tempat();
    }

    @Override
    public int port() {
        return pengaturan.port();
    }

    @Override
    public void nyalakan() {
        siapkanLayanan(PostgresLokal.mulai(pengaturan).akses(), layanan, sandi);
    }

    @Override
    public boolean sehat() {
        return Porta.menjawab(port());
    }

    @Override
    public ProsesLatar.Isyarat isyaratHenti() {
        return ProsesLatar.Isyarat.INT;
    }

    static void siapkanLayanan(AksesPostgres akses, List<String> layanan, SandiTersimpan sandi) {
        layanan.forEach(nama -> BasisData.siapkan(akses, nama, sandi.untuk(nama)));
    }
}
