package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.renstra.BedaRenstra.SimpulBeda;
import java.util.Map;
import java.util.UUID;

/**
 * Satu simpul sebuah versi, diratakan menjadi bidang dan nilai supaya dapat dibandingkan.
 *
 * @param bidang nilai menurut bidangnya, misalnya {@code target/2024/nilai} = {@code 70}; tanpa yang kosong
 * @param alasan alasan yang disebut simpul ini sendiri; null bila tidak ada
 */
record IsiRata(SimpulBeda simpul, UUID id, String sebutan, Map<String, String> bidang, String alasan) {}
