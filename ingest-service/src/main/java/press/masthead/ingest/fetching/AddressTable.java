package press.masthead.ingest.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The addresses that no feed is fetched from, because they are not the public internet's: IANA's special-purpose
/// registries (RFC 6890 and its successors), multicast, and the ways to write an IPv4 address within an IPv6 one.
final class AddressTable {
    private static final List<Range> IPV4 = List.of(
            range("0.0.0.0", 8, "of this network"),
            range("10.0.0.0", 8, "private"),
            range("100.64.0.0", 10, "shared by a carrier"),
            range("127.0.0.0", 8, "loopback"),
            range("169.254.0.0", 16, "link-local"),
            range("172.16.0.0", 12, "private"),
            range("192.0.0.0", 24, "reserved"),
            range("192.0.2.0", 24, "for documentation"),
            range("192.88.99.0", 24, "a 6to4 relay"),
            range("192.168.0.0", 16, "private"),
            range("198.18.0.0", 15, "for benchmarks"),
            range("198.51.100.0", 24, "for documentation"),
            range("203.0.113.0", 24, "for documentation"),
            range("224.0.0.0", 4, "multicast"),
            range("240.0.0.0", 4, "reserved"));

    /// What is not global unicast, and what of it leads to an IPv4 address or to nowhere.
    private static final List<Range> IPV6 = List.of(
            range("2001::", 23, "Teredo or reserved"),
            range("2001:db8::", 32, "for documentation"),
            range("2002::", 16, "6to4"),
            range("3fff::", 20, "for documentation"));

    private static final Range GLOBAL_UNICAST = range("2000::", 3, "global");

    private AddressTable() {}

    private record Range(List<Byte> prefix, int bits, String what) {
        boolean holds(byte[] address) {
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// What is wrong with an address; empty for one of the public internet.
    static Optional<String> objection(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return among(IPV4, bytes);
        }
        return GLOBAL_UNICAST.holds(bytes) ? among(IPV6, bytes) : Optional.of("not global");
    }

    private static Optional<String> among(List<Range> ranges, byte[] address) {
        return ranges.stream()
                .filter(range -> range.holds(address))
                .map(Range::what)
                .findFirst();
    }

    private static Range range(String start, int bits, String what) {
        var bytes = InetAddress.ofLiteral(start).getAddress();
        var boxed = new Byte[bytes.length];
        Arrays.setAll(boxed, index -> bytes[index]);
        return new Range(List.of(boxed), bits, what);
    }
}
