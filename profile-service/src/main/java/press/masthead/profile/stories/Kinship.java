package press.masthead.profile.stories;

/// Two articles that may tell of one event, the one with the smaller id first.
///
/// @param similarity how much of both headlines stands in the other article, from 0 to 1
/// @param firm whether they are so alike that nobody need be asked, should they be taken for one
public record Kinship(Telling one, Telling other, double similarity, boolean firm) {
    static Kinship of(Telling one, Telling other) {
        if (one.article().value().compareTo(other.article().value()) > 0) {
            return of(other, one);
        }
        var shared = one.wording().shared(other.wording());
        return new Kinship(one, other, shared, one.wording().isFirm(shared) || Stories.areAlike(one, other));
    }
}
