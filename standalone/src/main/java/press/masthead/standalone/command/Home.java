package press.masthead.standalone.command;

import java.nio.file.Path;

/// The project's folder, where the registers and samples lie; `masthead.home` names it.
final class Home {
    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("masthead.home", "."));
    }
}
