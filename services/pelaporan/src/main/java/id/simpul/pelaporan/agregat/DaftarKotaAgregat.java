package id.simpul.pelaporan.agregat;

import java.util.List;

/** Kota-kota dalam cakupan token, urut kode. */
public record DaftarKotaAgregat(List<KotaAgregat> data) {}
