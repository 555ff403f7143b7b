package press.masthead.profile.desk.sessions;

import press.masthead.profile.desk.accounts.Role;
import press.masthead.profile.desk.tokens.ApiToken;

/// Who asks: somebody signed in, or a script with its token.
///
/// @param name as edits are signed
/// @param role what pages offer; a script is offered nothing, and may what its scopes say
/// @param formToken what every form of a session must carry; empty for a script
public record Visitor(String name, Role role, String formToken, boolean isScript) {
    public boolean mayEdit() {
        return role.may(Role.EDITOR);
    }

    public boolean isOperator() {
        return role.may(Role.OPERATOR);
    }

    static Visitor of(Session session) {
        return new Visitor(session.editor(), session.account().role(), session.formToken(), false);
    }

    static Visitor of(ApiToken token) {
        return new Visitor(token.editor(), Role.VIEWER, "", true);
    }
}
