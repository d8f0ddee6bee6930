/**
 * Data contoh tumpukan lokal: angka tercetak tiga kota, dimuat lewat API publik dengan token sungguhan.
 *
 * <p>Setiap langkah mencari dulu yang sudah ada, jadi pemuatan yang terputus dilanjutkan dan yang selesai tidak diulang.
 */
package id.simpul.lokal.contoh;
