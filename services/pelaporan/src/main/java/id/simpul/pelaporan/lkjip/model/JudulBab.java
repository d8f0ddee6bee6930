package id.simpul.pelaporan.lkjip.model;

import id.simpul.pelaporan.naskah.BagianNaskah;

/** Judul subbab yang isinya naskah kantor. */
final class JudulBab {
    private JudulBab() {}

    static String dari(BagianNaskah bagian) {
        return switch (bagian) {
            case PERNYATAAN_REVIU -> "Pernyataan Telah Direviu";
            case KATA_PENGANTAR -> "Kata Pengantar";
            case LATAR_BELAKANG -> "Latar Belakang";
            case TUGAS_FUNGSI -> "Tugas, Fungsi, dan Struktur Organisasi";
            case SUMBER_DAYA -> "Sumber Daya";
            case ISU_STRATEGIS -> "Isu Strategis";
            case DASAR_HUKUM -> "Dasar Hukum";
            case SISTEMATIKA -> "Sistematika Penulisan";
            case RENCANA_TAHUNAN -> "Rencana Kinerja Tahunan";
            case SEBAB_DAN_SOLUSI -> "Sebab Keberhasilan atau Kegagalan dan Solusinya";
            case SPM -> "Standar Pelayanan Minimal";
            case TINDAK_LANJUT_SAKIP -> "Evaluasi SAKIP dan Tindak Lanjutnya";
            case LANGKAH_PERBAIKAN -> "Langkah Perbaikan";
        };
    }
}
