package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.impor.Keparahan;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.Penerap;
import id.simpul.impor.TemuanImpor;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mengumpulkan satu paket Renstra, memeriksanya, lalu menyerahkannya untuk ditulis. */
final class PenerapRencana implements Penerap {
    private final MengimporRencana penulis;
    private final PenampungTemuan temuan;
    private final KumpulanPohon pohon = new KumpulanPohon();
    private final KumpulanProgram program = new KumpulanProgram();
    private final KumpulanIndikator indikator = new KumpulanIndikator();
    private BarisImpor barisIdentitas;
    private Identitas identitas;
    private URI lokasi;

    PenerapRencana(MengimporRencana penulis, PenampungTemuan temuan) {
        this.penulis = penulis;
        this.temuan = temuan;
    }

    @Override
    public void terima(BarisImpor baris) {
        switch (baris.berkas()) {
            case SkemaRencana.RENSTRA -> identitas(baris);
            case SkemaRencana.PERENCANAAN -> pohon.terima(baris);
            case SkemaRencana.INDIKATOR -> indikator.terimaDefinisi(baris);
            case SkemaRencana.PROGRAM -> program.terima(baris);
            case SkemaRencana.MATRIKS -> indikator.terimaMatriks(baris);
            default -> throw new IllegalStateException("Berkas di luar skema: " + baris.berkas());
        }
    }

    private void identitas(BarisImpor baris) {
        if (barisIdentitas != null) {
            baris.tolak(null, "satu-baris", "identitas Renstra hanya satu baris.");
            return;
        }
        barisIdentitas = baris;
        if (!baris.cacat()) {
            identitas = Identitas.dari(baris);
        }
    }

    @Override
    public void periksa() {
        if (identitas == null) {
            identitas = Identitas.dariTahun(
                            Stream.concat(program.tahun(), indikator.tahun()).toList())
                    .orElse(null);
        }
        if (identitas == null) {
            temuan.catat(TemuanImpor.dari(
                    SkemaRencana.RENSTRA,
                    null,
                    null,
                    null,
                    "periode",
                    Keparahan.KESALAHAN,
                    "Periode Renstra tidak diketahui: sertakan berkas renstra, atau kolom pagu dan target per tahun."));
            return;
        }
        penulis.judulSama(identitas)
                .ifPresent(ada -> temuan.catat(TemuanImpor.dari(
                        SkemaRencana.RENSTRA,
                        barisIdentitas == null ? null : Integer.valueOf(barisIdentitas.nomor()),
                        "judul",
                        identitas.judul(),
                        "sudah-ada",
                        Keparahan.KESALAHAN,
                        "Renstra \"%s\" sudah ada (id %s); buka perubahan pada Renstra itu, atau beri judul lain."
                                .formatted(identitas.judul(), ada))));
        pohon.periksa(temuan);
        program.periksa(identitas);
        indikator.periksa(pohon, program, identitas);
    }

    @Override
    public Object terapkan() {
        lokasi = penulis.tulis(this);
        return new HasilImporRencana(
                identitas.judul(),
                identitas.tahunAwal(),
                identitas.tahunAkhir(),
                pohon.milikSendiri().size(),
                pohon.semuaSasaran().size(),
                program.banyak("PROGRAM"),
                program.banyak("KEGIATAN"),
                program.banyak("SUB_KEGIATAN"),
                indikator.hasil().size());
    }

    @Override
    public Optional<URI> lokasi() {
        return Optional.ofNullable(lokasi);
    }

    Identitas identitas() {
        return identitas;
    }

    KumpulanPohon pohon() {
        return pohon;
    }

    KumpulanProgram program() {
        return program;
    }

    List<BarisIndikator> indikator() {
        return indikator.hasil();
    }

    List<BarisImpor> definisiLepas() {
        return indikator.definisiLepas();
    }
}
