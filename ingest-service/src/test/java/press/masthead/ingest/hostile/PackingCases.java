package press.masthead.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.masthead.ingest.hostile.Case.first;
import static press.masthead.ingest.hostile.Replies.FEED;
import static press.masthead.ingest.hostile.Replies.deflate;
import static press.masthead.ingest.hostile.Replies.gzip;
import static press.masthead.ingest.hostile.Replies.hex;
import static press.masthead.ingest.hostile.Replies.packed;
import static press.masthead.ingest.hostile.Replies.zeros;
import static press.masthead.ingest.hostile.Replies.zstd;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/// Bodies that are packed as they say, otherwise, more than once, badly, or to burst.
final class PackingCases {
    private static final byte[] PLAIN = FEED.getBytes(UTF_8);

    /// What no Brotli encoder for Java is at hand for: the feed, the feed in gzip, eight mebibytes of zeros, and
    /// sixty-four of them in gzip.
    private static final byte[] BROTLI = hex(
            "1b700020ac8e77786cdc2b8783ca8ecdcea154f2b4d1b5880b8c8cf6992ba35b727af91296d63c4"
                    + "647617572e074fbe5740fc2b6b62c708e81a0a118c679787b538f9fb3c10841ffba3fb4fde226caa980a7f59065a3007000");
    private static final byte[] BROTLI_OF_GZIP = hex(
            "8b32801f8b0800000000000003b3292a2e56284b2d2acecccfb35532d23350b2b349ce48cccb4bcdb1b329c92cc949b5734fac4a2d2949"
                    + "b5d187706d324b5273ed6cd24b3353ec126df4c13454a55b665171095c9d3e44a13edc38fda2e2623b003cd4eafa7100000003");
    private static final byte[] BROTLI_BOMB = hex("9bffff7ff82700e2b14020f7fe0f");
    private static final byte[] BROTLI_OF_GZIP_BOMB = hex(
            "1fe1fee815a1d2e1218ef96f5dd480c30c6edeed7c385e538b8ca37536b0b079f4ff546e701a714098594414e138008ee181d10001085a"
                    + "ffb70700ce8e1c00a1e8b2150880daf06f7c932b59c33d00a81d9b220180eb7f9f4a1714dc0380924e2b06a8fd14add102b6831e3d837b"
                    + "00f0aa96c505b47c9f222cdc0380ddffd2902fc80c26c0e10d80d10d5c00e01200facf7f251c93906d5457f7792631");
    private static final String BURSTS = "too large: unpacks to more than 100 times its size";

    static final Case[] ALL = {
        first("gzip", "read: First", packed("gzip", gzip(FEED))),
        first("gzip by its old name", "read: First", packed("x-gzip", gzip(FEED))),
        first("gzip without a label", "read: First", packed("", gzip(FEED))),
        first("nothing called gzip", "read: First", packed("gzip", PLAIN)),
        first("deflate with its header", "read: First", packed("deflate", deflate(PLAIN, false))),
        first("deflate without its header", "read: First", packed("deflate", deflate(PLAIN, true))),
        first("nothing called deflate", "read: First", packed("deflate", PLAIN)),
        first("gzip called deflate", "read: First", packed("deflate", gzip(FEED))),
        first("Brotli", "read: First", packed("br", BROTLI)),
        first("nothing called Brotli", "read: First", packed("br", PLAIN)),
        first("gzip called Brotli", "read: First", packed("br", gzip(FEED))),
        first("Zstandard", "read: First", packed("zstd", zstd(PLAIN))),
        first("Zstandard without a label", "read: First", packed("", zstd(PLAIN))),
        first("Zstandard called gzip", "read: First", packed("gzip", zstd(PLAIN))),
        first("an encoding that is none", "read: First", packed("utf-8", PLAIN)),
        first("gzip twice", "read: First", packed("gzip, gzip", gzip(gzip(FEED)))),
        first("gzip twice, said once", "read: First", packed("gzip", gzip(gzip(FEED)))),
        first("gzip once, said twice", "read: First", packed("gzip, gzip", gzip(FEED))),
        first("Brotli over gzip", "read: First", packed("gzip, br", BROTLI_OF_GZIP)),
        first(
                "gzip four times",
                "garbled: it is packed more than 3 times",
                packed("gzip", gzip(gzip(gzip(gzip(FEED)))))),
        first(
                "gzip in more parts than a stack holds",
                "garbled: it is packed in too many parts",
                packed("gzip", repeated(gzip(""), 20_000))),
        first(
                "gzip that breaks off",
                "garbled: it does not unpack: Unexpected end of ZLIB input stream",
                packed("gzip", half(gzip(FEED)))),
        first(
                "gzip with a wrong sum",
                "garbled: it does not unpack: Corrupt GZIP trailer",
                packed("gzip", wrongSum(gzip(FEED)))),
        first("gzip with junk behind it", "read: First", packed("gzip", joined(gzip(FEED), PLAIN))),
        first(
                "gzip in two members",
                "read: First",
                packed("gzip", joined(gzip(FEED.substring(0, 50)), gzip(FEED.substring(50))))),
        first(
                "deflate that breaks off",
                "garbled: it does not unpack: Unexpected end of ZLIB input stream",
                packed("deflate", half(deflate(PLAIN, false)))),
        first(
                "Brotli that breaks off",
                "garbled: it does not unpack: Brotli stream decoding failed",
                packed("br", half(BROTLI))),
        first(
                "junk called Brotli",
                "garbled: it does not unpack: Brotli stream decoding failed",
                packed("br", hex("ffeeddccbbaa99887766554433221100"))),
        first(
                "junk called deflate",
                "garbled: it does not unpack: invalid block type",
                packed("deflate", hex("ffeeddccbbaa99887766554433221100"))),
        first(
                "Zstandard that breaks off",
                "garbled: it does not unpack: Truncated source",
                packed("zstd", half(zstd(PLAIN)))),
        first(
                "Zstandard that wants 128 MiB of memory",
                "garbled: it does not unpack: Frame requires too much memory for decoding",
                packed("zstd", zstdWithWideWindow())),
        first("a gzip bomb", BURSTS, packed("gzip", gzip(zeros(8)))),
        first("a gzip bomb without a label", BURSTS, packed("", gzip(zeros(8)))),
        first("a deflate bomb", BURSTS, packed("deflate", deflate(zeros(8), false))),
        first("a raw deflate bomb", BURSTS, packed("deflate", deflate(zeros(8), true))),
        first("a Brotli bomb", BURSTS, packed("br", BROTLI_BOMB)),
        first("a Zstandard bomb", BURSTS, packed("zstd", zstd(zeros(8)))),
        first("a gzip bomb in gzip", BURSTS, packed("gzip, gzip", gzip(gzip(zeros(64))))),
        first("a gzip bomb in Brotli", BURSTS, packed("gzip, br", BROTLI_OF_GZIP_BOMB)),
        first("a gzip bomb in Zstandard", BURSTS, packed("zstd", zstd(gzip(zeros(64))))),
        first(
                "a body that unpacks to too much",
                "too large: unpacks to more than 2097152 bytes",
                packed("gzip", gzip(halfForetold(3 << 20))))
    };

    private PackingCases() {}

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /// Of which one byte in thirty cannot be foretold, so that it packs well and no better.
    private static byte[] halfForetold(int size) {
        var bytes = new byte[size];
        var random = new Random(1);
        for (var i = 0; i < size; i += 30) {
            bytes[i] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] wrongSum(byte[] gzip) {
        gzip[gzip.length - 8] ^= 1;
        return gzip;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] repeated(byte[] part, int times) {
        var whole = ByteBuffer.allocate(part.length * times);
        for (var i = 0; i < times; i++) {
            whole.put(part);
        }
        return whole.array();
    }

    /// A frame that declares a window of 2²⁷ bytes and holds the feed in one raw block (RFC 8878, section 3.1.1).
    private static byte[] zstdWithWideWindow() {
        var blockHeader = (PLAIN.length << 3) | 1;
        return ByteBuffer.allocate(9 + PLAIN.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0xfd2fb528)
                .put((byte) 0)
                .put((byte) (17 << 3))
                .putShort((short) blockHeader)
                .put((byte) (blockHeader >> 16))
                .put(PLAIN)
                .array();
    }
}
