package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.JumlahTercetak;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.model.UsulanRincian;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Satu baris DPA seperti dikirim klien; urutannya adalah urutan larik.
 *
 * @param kunci kunci baris milik klien, unik dalam badan ini dan tetap antar versi
 * @param kunciInduk kunci baris di atasnya; tidak ada pada program
 * @param kode seperti tercetak, boleh tidak ada dan boleh berulang
 * @param anggaran rupiah, hanya pada tingkat terhalus
 * @param tercetakLain jumlah baris ini di tabel lain dokumen yang sama; disandingkan seperti {@code tercetak}
 */
public record IsianRincian(
        @NotBlank @Size(min = 1, max = 100) String kunci,
        @Size(min = 1, max = 100) String kunciInduk,
        @NotNull TingkatRincian tingkat,
        @Size(min = 1, max = 64) String kode,
        @NotBlank @Size(min = 1, max = 500) String uraian,
        @PositiveOrZero @Digits(integer = 18, fraction = 2) BigDecimal anggaran,
        @Size(min = 1, max = 200) String sumberDana,
        @Valid IsianTercetak tercetak,
        @Size(max = 10) List<@NotNull @Valid IsianTercetak> tercetakLain) {

    UsulanRincian keUsulan() {
        return new UsulanRincian(kunci, kunciInduk, tingkat, kode, uraian, sumberDana, anggaran, semuaTercetak());
    }

    private List<JumlahTercetak> semuaTercetak() {
        Stream<IsianTercetak> utama = Stream.ofNullable(tercetak);
        Stream<IsianTercetak> lain = tercetakLain == null ? Stream.empty() : tercetakLain.stream();
        return Stream.concat(utama, lain).map(IsianTercetak::keJumlah).toList();
    }
}
