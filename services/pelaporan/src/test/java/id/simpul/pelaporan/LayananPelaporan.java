package id.simpul.pelaporan;

import id.simpul.uji.LayananNyata;
import java.util.Map;

/**
 * Lingkungan uji pelaporan.
 *
 * <p>Klien Kafka memuat kelasnya lewat pemuat konteks utas; utas pemula sumber daya uji memegang pemuat yang lain.
 */
public final class LayananPelaporan extends LayananNyata {
    @Override
    public Map<String, String> start() {
        Thread utas = Thread.currentThread();
        ClassLoader semula = utas.getContextClassLoader();
        utas.setContextClassLoader(LayananNyata.class.getClassLoader());
        try {
            return super.start();
        } finally {
            utas.setContextClassLoader(semula);
        }
    }
}
