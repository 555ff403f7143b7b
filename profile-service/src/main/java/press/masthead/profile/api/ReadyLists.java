package press.masthead.profile.api;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import press.masthead.model.CompanySlug;
import press.masthead.platform.http.HttpServer;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.api.representations.PreparedList;
import press.masthead.profile.api.representations.PreparedLists;

/// Whole lists whose bytes are at hand, answered in front of the servlets, whose work is most of what such a request
/// takes. Whatever is asked for otherwise goes on to them, and they answer this just the same.
final class ReadyLists extends Handler.Wrapper {
    private static final Pattern PATH = Pattern.compile("/v1/companies/([a-z0-9-]{1,200})/coverage(\\.[a-z.]{1,20})");
    private static final HttpField[] COMMON = Stream.of(HttpServer.GUARDED, Api.COMMON, Cors.ALLOWED)
            .flatMap(headers -> headers.entrySet().stream())
            .map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
            .toArray(HttpField[]::new);

    private final PreparedLists lists;

    ReadyLists(PreparedLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var uri = request.getHttpURI();
        if (HttpMethod.GET.is(request.getMethod()) && uri.getQuery() == null && uri.getPath() != null) {
            var path = PATH.matcher(uri.getPath());
            if (path.matches()) {
                var format = Format.ofSuffix(path.group(2));
                var list = format.flatMap(_ -> lists.held(new CompanySlug(path.group(1))));
                if (list.isPresent()) {
                    answer(list.get(), format.orElseThrow(), request, response, callback);
                    return true;
                }
            }
        }
        return super.handle(request, response, callback);
    }

    private void answer(PreparedList list, Format format, Request request, Response response, Callback callback) {
        var form = list.first(format);
        var asked = request.getHeaders();
        var answer = form.answer(asked.get(HttpHeader.ACCEPT_ENCODING), asked.get(HttpHeader.IF_NONE_MATCH));
        var headers = response.getHeaders();
        for (var field : COMMON) {
            headers.add(field);
        }
        list.headers(format).forEach(headers::add);
        answer.headers().forEach(headers::add);
        if (answer.isHeld()) {
            response.setStatus(304);
        } else {
            headers.add(HttpHeader.CONTENT_TYPE, form.mediaType());
            headers.add(HttpHeader.CONTENT_LENGTH, answer.bytes().length);
        }
        response.write(true, ByteBuffer.wrap(answer.bytes()), callback);
    }
}
