package press.masthead.platform.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import press.masthead.platform.json.Json;

/// An error as `application/problem+json` (RFC 9457); `detail` says what to do.
public record Problem(int status, String title, String detail) {
    public static final String CONTENT_TYPE = "application/problem+json";

    public void answer(Context context) {
        context.status(status).contentType(CONTENT_TYPE).result(bytes());
    }

    byte[] bytes() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        return Json.MAPPER.writeValueAsBytes(body);
    }
}
