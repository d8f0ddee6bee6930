package id.simpul.lokal.bagian;

/** Sandi tiga peran basis data satu layanan. */
public record SandiLayanan(String pemilik, String aplikasi, String relai) {

    public static SandiLayanan acak() {
        return new SandiLayanan(Sandi.acak(), Sandi.acak(), Sandi.acak());
    }

    @Override
    public String toString() {
        return "SandiLayanan[disamarkan]";
    }
}
