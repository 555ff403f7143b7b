package press.masthead.benchmarks.sweep;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/// What a program does that polls with OkHttp and reads with ROME: conditional requests, and each body read.
final class Plain implements Contender {
    private final OkHttpClient client = new OkHttpClient();
    private final Map<Integer, String> etags = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "OkHttp + ROME";
    }

    @Override
    public boolean poll(int number, String url) {
        var request = new Request.Builder().url(url);
        @Nullable String etag = etags.get(number);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        try (var response = client.newCall(request.build()).execute()) {
            if (response.code() == 304) {
                return false;
            }
            @Nullable String fresh = response.header("ETag");
            if (fresh != null) {
                etags.put(number, fresh);
            }
            return !new SyndFeedInput()
                    .build(new XmlReader(response.body().byteStream()))
                    .getEntries()
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FeedException e) {
            throw new IllegalStateException(url, e);
        }
    }
}
