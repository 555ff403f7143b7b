package press.masthead.platform.registers;

import java.util.Locale;
import press.masthead.model.OutletId;
import press.masthead.model.Tier;

/// An outlet that the register lacks, as its file would have it.
public final class OutletEntry {
    private OutletEntry() {}

    /// What it would be called by.
    public static OutletId id(String host) {
        return new OutletId(host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    }

    /// A newsroom.
    ///
    /// @param name how it is printed; its host where that is not known
    public static String of(String host, String name, String language, Tier tier) {
        return "{id: %s, names: [%s], hosts: [%s], tier: %s, role: newsroom%s}"
                .formatted(
                        id(host),
                        RegisterText.quoted(name.isEmpty() ? host : name),
                        RegisterText.quoted(host),
                        tier.name().toLowerCase(Locale.ROOT),
                        language.equals("en") || language.equals("zh") ? ", language: " + language : "");
    }

    /// Whether a name is that of a host, as where nothing else is known of an outlet.
    public static boolean isHost(String name) {
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    }
}
