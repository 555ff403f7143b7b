package press.masthead.profile.desk;

import java.util.List;
import press.masthead.model.register.RegisterVersion;
import press.masthead.profile.desk.pages.Frame;

/// Every version of the registers that was applied, the last first.
public record RegistersPage(Frame frame, List<Row> rows) {
    public RegistersPage {
        rows = List.copyOf(rows);
    }

    public record Row(RegisterVersion version, boolean inForce) {
        public String address() {
            return "/registers/" + version.kind() + "/" + version.version();
        }
    }
}
