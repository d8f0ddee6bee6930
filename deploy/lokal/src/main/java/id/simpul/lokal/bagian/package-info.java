/**
 * Bagian sungguhan dari tumpukan lokal (PostgreSQL, Kafka, Keycloak) sebagai proses anak tersendiri, dipakai oleh
 * peluncur {@code ./simpul} dan oleh uji layanan.
 */
package id.simpul.lokal.bagian;
