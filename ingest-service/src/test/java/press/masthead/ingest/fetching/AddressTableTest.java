package press.masthead.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTableTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, of this network",
        "10.255.255.255, private",
        "100.64.0.1, shared by a carrier",
        "100.127.255.255, shared by a carrier",
        "127.0.0.1, loopback",
        "169.254.169.254, link-local",
        "172.31.255.255, private",
        "192.168.1.1, private",
        "198.19.255.255, for benchmarks",
        "239.1.1.1, multicast",
        "255.255.255.255, reserved",
        "::, not global",
        "::1, not global",
        "::ffff:10.0.0.1, private",
        "::10.0.0.1, not global",
        "64:ff9b::10.0.0.1, not global",
        "fe80::1, not global",
        "fd00::1, not global",
        "ff02::1, not global",
        "2001::1, Teredo or reserved",
        "2001:db8::1, for documentation",
        "2002:0a00:0001::1, 6to4",
    })
    void whatIsNotThePublicInternetIsRefused(String address, String objection) {
        assertThat(AddressTable.objection(InetAddress.ofLiteral(address))).contains(objection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700::1111",
            })
    void thePublicInternetIsNotRefused(String address) {
        assertThat(AddressTable.objection(InetAddress.ofLiteral(address))).isEmpty();
    }
}
