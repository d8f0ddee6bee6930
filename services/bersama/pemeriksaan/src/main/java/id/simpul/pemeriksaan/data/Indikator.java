package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;

/** Satu baris indikator.csv. */
public record Indikator(String kode, Baris baris) {

    public String nama() {
        return baris.teks("indikator");
    }

    public String satuan() {
        return baris.teks("satuan");
    }

    public String level() {
        return baris.teks("level");
    }

    public Arah arah() {
        return Arah.dari(baris.teks("arah"));
    }

    public boolean persen() {
        return JenisSatuan.dari(satuan()) == JenisSatuan.PERSEN;
    }
}
