package press.masthead.ingest.reading.identity;

/// What a feed's guids turned out to be worth, counted over its documents.
///
/// @param kept entries that came again with the guid that they had
/// @param shared entries that had their guid in common with another article, in one document or over time
/// @param changed entries that came again under another guid
public record GuidHabits(int kept, int shared, int changed) {
    public static final GuidHabits UNKNOWN = new GuidHabits(0, 0, 0);

    /// So many entries suffice for a judgement, and so many are remembered, so that a feed can mend its ways.
    private static final int ENOUGH = 3;

    private static final int MEMORY = 500;

    /// A guid is not trusted to be one article's where others had it.
    public boolean areUnique() {
        return shared < ENOUGH || shared * 4 < kept;
    }

    /// A new guid is a new article only where guids stay.
    public boolean areStable() {
        return changed < ENOUGH || changed * 4 < kept;
    }

    GuidHabits and(GuidHabits seen) {
        var sum = new GuidHabits(kept + seen.kept, shared + seen.shared, changed + seen.changed);
        return sum.kept + sum.shared + sum.changed <= MEMORY
                ? sum
                : new GuidHabits(sum.kept / 2, sum.shared / 2, sum.changed / 2);
    }
}
