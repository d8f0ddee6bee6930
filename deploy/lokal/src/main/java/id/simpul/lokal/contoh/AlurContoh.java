package id.simpul.lokal.contoh;

import java.util.Map;

/** Tiga orang yang membawa sebuah isian sampai disetujui; melanjutkan dari tahap mana pun. */
record AlurContoh(KlienApi operator, KlienApi verifikator, KlienApi pimpinan) {
    /** @param jalur alamat isian, tanpa langkahnya */
    void setujui(Jawaban isian, String jalur) {
        Jawaban kini = langkah(operator, isian, "DRAF", jalur + "/pengajuan");
        kini = langkah(verifikator, kini, "DIAJUKAN", jalur + "/verifikasi");
        langkah(pimpinan, kini, "DIVERIFIKASI", jalur + "/persetujuan");
    }

    private static Jawaban langkah(KlienApi siapa, Jawaban kini, String dari, String jalur) {
        return kini.teks("status").equals(dari)
                ? siapa.tulis("POST", jalur, null, Map.of("If-Match", kini.etag()))
                : kini;
    }
}
