package press.masthead.profile.desk.items;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.masthead.model.CompanyMatch;
import press.masthead.model.CoverageList;
import press.masthead.model.Dating;
import press.masthead.model.Decision;
import press.masthead.profile.desk.pages.Words;

/// Says what an approval would do, before it is done.
final class Preview {
    private Preview() {}

    static List<String> ofApproval(Decision decision, @Nullable CompanyMatch match, CoverageList list, int place) {
        if (place > 0) {
            return List.of(
                    "It stands at place %d of %s’s list already. Approving holds it there, whatever the machine says later."
                            .formatted(place, list.name()));
        }
        if (match == null) {
            return List.of("The machine sees nothing of %s in it. To list it here, add the company instead."
                    .formatted(list.name()));
        }
        var lines = new ArrayList<String>();
        lines.add("It joins %s’s list at about line %d of %d, with the date %s, and goes out to the website at once."
                .formatted(
                        list.name(),
                        before(decision, list) + 1,
                        list.entries().size() + 1,
                        Words.date(decision.article().published())));
        lines.add(
                "It stays there whatever the machine says later, until an editor decides otherwise. No other company’s list changes.");
        return lines;
    }

    private static long before(Decision decision, CoverageList list) {
        var end = end(decision.article().published());
        return list.entries().stream()
                .filter(entry -> end(entry.published()).isAfter(end))
                .count();
    }

    private static Instant end(Dating dating) {
        return dating instanceof Dating.Dated dated ? dated.end() : Instant.MIN;
    }
}
