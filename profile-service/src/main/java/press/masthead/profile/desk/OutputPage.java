package press.masthead.profile.desk;

import java.util.List;
import press.masthead.model.CompanySlug;
import press.masthead.profile.api.representations.Format;
import press.masthead.profile.desk.pages.Frame;

/// A list as one of its outputs, byte for byte.
///
/// @param address where the public finds it
public record OutputPage(Frame frame, CompanySlug company, String name, Format shown, String address, String text) {
    public List<Format> formats() {
        return List.of(Format.values());
    }

    public String at(Format format) {
        return "/lists/" + company + "/outputs?as=" + format.name();
    }

    public static String words(Format format) {
        return switch (format) {
            case JSON -> "JSON";
            case JSON_FEED -> "JSON Feed";
            case ATOM -> "Atom";
            case RSS -> "RSS";
            case HTML -> "HTML fragment";
        };
    }
}
