package id.simpul.http;

/** Pemilik satu jawaban yang diingat; {@code sidik} membedakan isi badannya. */
record KunciIdempotensi(String kota, String klien, String operasi, String kunci, String sidik) {}
