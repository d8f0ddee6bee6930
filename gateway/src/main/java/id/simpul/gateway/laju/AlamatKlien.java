package id.simpul.gateway.laju;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Kunci alamat klien. IPv6 dihitung per /64: satu pelanggan biasanya memegang seluruhnya. */
final class AlamatKlien {
    private static final int BITA_AWALAN_IPV6 = 8;

    private AlamatKlien() {}

    static String kunci(String alamat) {
        if (alamat == null) {
            return "";
        }
        return alamat.indexOf(':') < 0 ? alamat : awalan(alamat);
    }

    private static String awalan(String ipv6) {
        int zona = ipv6.indexOf('%');
        try {
            byte[] bita = InetAddress.getByName(zona < 0 ? ipv6 : ipv6.substring(0, zona))
                    .getAddress();
            return bita.length == 4
                    ? InetAddress.getByAddress(bita).getHostAddress()
                    : HexFormat.of().formatHex(bita, 0, BITA_AWALAN_IPV6);
        } catch (UnknownHostException bukanAlamat) {
            return ipv6;
        }
    }
}
