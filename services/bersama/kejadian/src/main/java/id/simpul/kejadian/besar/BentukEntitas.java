package id.simpul.kejadian.besar;

import id.simpul.kejadian.KejadianMasuk;

/** Entitas yang dikabarkan sebuah rekaman bagian atau penutup. */
record BentukEntitas(String jenis, String id) {
    static BentukEntitas dari(KejadianMasuk rekaman) {
        return new BentukEntitas(
                BentukRekaman.jenisEntitas(rekaman.jenis()), BentukRekaman.idEntitas(rekaman.idEntitas()));
    }

    /** Kejadian utuh dengan pengenal, urutan, dan waktu penutupnya: penutuplah yang membuatnya berlaku. */
    KejadianMasuk utuh(KejadianMasuk penutup, String isi) {
        return new KejadianMasuk(
                penutup.id(), penutup.sumber(), penutup.kota(), jenis, id, penutup.urutan(), penutup.waktu(), isi);
    }
}
