package id.simpul.kejadian.besar;

/**
 * Nama jenis sebuah rekaman: keadaan utuh, satu bagian dari keadaan yang besar, atau penutupnya.
 *
 * <p>Utuh dan penutup berkunci entitasnya sendiri, bagian berkunci entitas dan nomornya. Maka topik padat menyimpan paling
 * banyak satu keadaan per entitas, dan entitas yang mengecil atau membesar tidak meninggalkan dua.
 */
public final class BentukRekaman {
    private static final String BAGIAN = "-bagian";
    private static final String PENUTUP = "-penutup";
    private static final String NOMOR = "|bagian-";

    private BentukRekaman() {}

    /** Apakah nama jenis ini dipakai mekanisme ini, sehingga tidak boleh menjadi nama entitas. */
    public static boolean terpakai(String jenis) {
        return bagian(jenis) || penutup(jenis);
    }

    /** Apakah rekaman berjenis ini sebuah bagian. */
    public static boolean bagian(String jenis) {
        return jenis.endsWith(BAGIAN);
    }

    /** Apakah rekaman berjenis ini sebuah penutup. */
    public static boolean penutup(String jenis) {
        return jenis.endsWith(PENUTUP);
    }

    /** Jenis rekaman bagian entitas berjenis {@code jenis}. */
    public static String jenisBagian(String jenis) {
        return jenis + BAGIAN;
    }

    /** Jenis rekaman penutup entitas berjenis {@code jenis}. */
    public static String jenisPenutup(String jenis) {
        return jenis + PENUTUP;
    }

    /** Kunci, atau id entitas, bagian ke-{@code nomor}. */
    public static String bernomor(String kunci, int nomor) {
        return kunci + NOMOR + nomor;
    }

    /** Jenis entitas dari jenis rekaman bagian atau penutupnya. */
    static String jenisEntitas(String jenis) {
        return jenis.substring(0, jenis.length() - (bagian(jenis) ? BAGIAN : PENUTUP).length());
    }

    /** Id entitas dari id rekaman bagiannya. */
    static String idEntitas(String idBagian) {
        int batas = idBagian.lastIndexOf(NOMOR);
        return batas < 0 ? idBagian : idBagian.substring(0, batas);
    }

    /** Jenis menurut {@code ce_type}; kunci hanya menyebut entitasnya. */
    public static String dariTipe(String tipe, String jenisKunci) {
        if (tipe.contains("." + jenisBagian(jenisKunci) + ".")) {
            return jenisBagian(jenisKunci);
        }
        return tipe.contains("." + jenisPenutup(jenisKunci) + ".") ? jenisPenutup(jenisKunci) : jenisKunci;
    }
}
