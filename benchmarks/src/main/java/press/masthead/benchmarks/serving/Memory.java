package press.masthead.benchmarks.serving;

import press.masthead.benchmarks.Resident;

/// What this process holds (Linux), in MiB.
///
/// @param heap in use after a collection
record Memory(long resident, long most, long heap) {
    private static final int MIB = 1024 * 1024;

    static Memory now() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return new Memory(Resident.now(), Resident.most(), (runtime.totalMemory() - runtime.freeMemory()) / MIB);
    }

    @Override
    public String toString() {
        return "resident %d MiB, at most %d MiB, heap in use %d MiB".formatted(resident, most, heap);
    }
}
