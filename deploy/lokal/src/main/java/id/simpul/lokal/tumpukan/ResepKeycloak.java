package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Http;
import id.simpul.lokal.bagian.KeycloakLokal;
import id.simpul.lokal.bagian.TempatBagian;
import java.nio.file.Path;

/** Keycloak tumpukan dengan realm contoh. */
record ResepKeycloak(TempatBagian letak, int port, Path realm) implements ResepProses {

    @Override
    public void nyalakan() {
        KeycloakLokal.mulai(letak, port, realm);
    }

    @Override
    public boolean sehat() {
        return Http.menjawab("http://localhost:" + port + "/realms/simpul/.well-known/openid-configuration");
    }
}
