package press.masthead.profile.desk;

import java.util.List;
import press.masthead.profile.desk.pages.Frame;
import press.masthead.profile.desk.tokens.ApiToken;

/// The tokens there are.
///
/// @param made the one just made, which is shown this once; empty when none was
/// @param fault why none was made
public record TokensPage(Frame frame, List<ApiToken> tokens, String made, String fault) {
    public TokensPage {
        tokens = List.copyOf(tokens);
    }
}
