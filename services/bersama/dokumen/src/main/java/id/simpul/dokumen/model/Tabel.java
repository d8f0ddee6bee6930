package id.simpul.dokumen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tabel bernomor per bab, judul di atas, catatan dan sumber di bawah; kepala diulang di setiap halaman. Disusun lewat
 * {@link PenyusunTabel}.
 *
 * @param nomor "3.1"; diisi {@link Dokumen}
 * @param nama nama mesin (lembar XLSX, berkas CSV), unik dalam dokumen: huruf kecil, angka, garis bawah
 * @param judul judul tanpa nomor
 * @param kolom kolom dari kiri ke kanan
 * @param baris baris isi
 * @param catatan catatan kaki tabel dari penyusun
 * @param sumber asal angka
 * @param orientasi arah kertas
 */
public record Tabel(
        String nomor,
        String nama,
        String judul,
        List<Kolom> kolom,
        List<Baris> baris,
        List<String> catatan,
        String sumber,
        Orientasi orientasi)
        implements Blok {

    public Tabel {
        NamaMesin.periksa(nama);
        judul = TeksAman.sebaris(judul);
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        catatan = catatan.stream().map(TeksAman::sebaris).toList();
        sumber = TeksAman.sebaris(sumber);
        for (Baris b : baris) {
            if (b.sel().size() != 1 && b.sel().size() != kolom.size()) {
                throw new IllegalArgumentException("Tabel %s: baris bersel %d, kolomnya %d"
                        .formatted(nama, b.sel().size(), kolom.size()));
            }
        }
    }

    /** Awal penyusunan tabel. */
    public static PenyusunTabel susun(String nama, String judul) {
        return new PenyusunTabel(nama, judul);
    }

    /** "Tabel 3.1". */
    public String label() {
        return "Tabel " + nomor;
    }

    /** Benar bila terletak sebelum BAB I, di halaman bernomor Romawi. */
    public boolean depan() {
        return nomor.startsWith(Penomoran.AWALAN_DEPAN);
    }

    /** Jangkar tautan. */
    public String jangkar() {
        return Jangkar.dari("tabel-" + nomor);
    }

    /** Catatan penyusun ditambah arti tanda "–", "0", dan "t.b." yang benar-benar muncul dalam tabel ini. */
    public List<String> catatanLengkap() {
        List<String> semua = new ArrayList<>(catatan);
        List<String> tanda = new ArrayList<>();
        if (memuat(Sel.Keadaan.KOSONG)) {
            tanda.add("– = belum dilaporkan");
        }
        if (memuat(Sel.Keadaan.NOL)) {
            tanda.add("0 = dilaporkan nol");
        }
        if (memuat(Sel.Keadaan.TIDAK_BERLAKU)) {
            tanda.add("t.b. = tidak berlaku");
        }
        if (!tanda.isEmpty()) {
            semua.add(String.join("; ", tanda) + ".");
        }
        return List.copyOf(semua);
    }

    Tabel bernomor(String nomorBaru) {
        return new Tabel(nomorBaru, nama, judul, kolom, baris, catatan, sumber, orientasi);
    }

    private boolean memuat(Sel.Keadaan keadaan) {
        Stream<Sel> semua = baris.stream().flatMap(b -> b.sel().stream());
        return semua.anyMatch(keadaan::equals);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.tabel(this);
    }
}
