package id.simpul.pelaporan.fakta;

import java.util.List;
import java.util.stream.Stream;

/** Renstra seperti dikabarkan perencanaan: pohon tujuan dan sasaran, tanpa indikatornya. */
public record Renstra(
        String id,
        String judul,
        int tahunAwal,
        int tahunAkhir,
        String visi,
        List<Butir> misi,
        List<Tujuan> tujuan,
        String status) {
    public Renstra {
        misi = misi == null ? List.of() : List.copyOf(misi);
        tujuan = tujuan == null ? List.of() : List.copyOf(tujuan);
    }

    /** Butir bernomor, misalnya misi. */
    public record Butir(String kode, String uraian) {}

    /** Tujuan beserta sasarannya. */
    public record Tujuan(String id, String kode, String uraian, List<Sasaran> sasaran) {
        public Tujuan {
            sasaran = sasaran == null ? List.of() : List.copyOf(sasaran);
        }
    }

    /** Sasaran beserta strategi dan arah kebijakannya. */
    public record Sasaran(String id, String kode, String uraian, List<String> strategi, List<String> arahKebijakan) {
        public Sasaran {
            strategi = strategi == null ? List.of() : List.copyOf(strategi);
            arahKebijakan = arahKebijakan == null ? List.of() : List.copyOf(arahKebijakan);
        }
    }

    /** Apakah rencana ini mencakup tahun itu. */
    public boolean mencakup(int tahun) {
        return tahunAwal <= tahun && tahun <= tahunAkhir;
    }

    /** Semua sasaran menurut urutan cetak. */
    public Stream<Sasaran> semuaSasaran() {
        return tujuan.stream().flatMap(satu -> satu.sasaran().stream());
    }
}
