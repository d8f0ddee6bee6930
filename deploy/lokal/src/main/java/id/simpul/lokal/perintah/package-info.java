/** Baris perintah {@code ./simpul}. */
package id.simpul.lokal.perintah;
