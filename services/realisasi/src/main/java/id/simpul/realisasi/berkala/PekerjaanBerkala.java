package id.simpul.realisasi.berkala;

import java.time.Duration;
import java.util.List;

/** Pekerjaan latar yang diulang per kota. */
public interface PekerjaanBerkala {
    /** Jeda antar putaran. */
    Duration jarak();

    /** Kota yang mempunyai pekerjaan sekarang; dipanggil tanpa konteks kota. */
    List<String> kota() throws Exception;

    /** Mengerjakan satu kota, di dalam konteks kota itu. */
    void kerjakan() throws Exception;
}
