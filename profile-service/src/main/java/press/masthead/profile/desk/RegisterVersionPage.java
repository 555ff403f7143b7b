package press.masthead.profile.desk;

import java.util.List;
import press.masthead.model.register.RegisterVersion;
import press.masthead.platform.registers.RegisterChange;
import press.masthead.profile.desk.pages.Frame;

/// One version of a register and what it changed.
///
/// @param changes against the version before it; empty where `fault` says why they cannot be told
public record RegisterVersionPage(
        Frame frame, RegisterVersion version, boolean inForce, List<RegisterChange> changes, String fault) {
    public RegisterVersionPage {
        changes = List.copyOf(changes);
    }
}
