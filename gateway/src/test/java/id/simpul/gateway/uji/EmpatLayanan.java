package id.simpul.gateway.uji;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keempat layanan tiruan beserta alamatnya di pengaturan gateway. */
public final class EmpatLayanan implements QuarkusTestResourceLifecycleManager {
    private final Map<String, LayananUji> layanan = new LinkedHashMap<>();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> pengaturan = new LinkedHashMap<>();
        for (String nama : new String[] {"perencanaan", "realisasi", "anggaran", "pelaporan"}) {
            LayananUji satu = new LayananUji(vertx, nama);
            satu.hidup();
            layanan.put(nama, satu);
            pengaturan.put("simpul.gateway." + nama + ".url", satu.url());
        }
        return pengaturan;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void inject(TestInjector penyuntik) {
        layanan.forEach((nama, satu) -> penyuntik.injectIntoFields(
                satu,
                bidang -> bidang.getName().equals(nama) && bidang.getType().equals(LayananUji.class)));
    }
}
