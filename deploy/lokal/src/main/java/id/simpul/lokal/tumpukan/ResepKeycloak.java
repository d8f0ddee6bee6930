package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Http;
import id.simpul.lokal.bagian.KeycloakLokal;
import id.simpul.lokal.bagian.TempatBagian;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keycloak tumpukan dengan realm contoh. */
record ResepKeycloak(TempatBagian letak, int port, Path realm) implements Resep {

    @Override
    public String nama() {
        return letak.nama();
    }

    @Override
    public List<String> prasyarat() {
        return List.of();
    }

    @Override
    public Map<String, Integer> porta() {
        return Map.of(nama(), port);
    }

    @Override
    public Optional<TempatBagian> tempat() {
        return Optional.of(letak);
    }

    @Override
    public void nyalakan() {
        KeycloakLokal.mulai(letak, port, realm);
    }

    @Override
    public boolean sehat() {
        return Http.menjawab("http://localhost:" + port + "/realms/simpul/.well-known/openid-configuration");
    }
}
