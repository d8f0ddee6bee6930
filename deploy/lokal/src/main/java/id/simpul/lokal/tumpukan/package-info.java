/**
 * Menyalakan, mengawasi dan memadamkan seluruh tumpukan lokal sebagai pustaka; dipakai baris perintah {@code ./simpul}
 * dan uji ujung ke ujung.
 */
package id.simpul.lokal.tumpukan;
