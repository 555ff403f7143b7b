package press.masthead.benchmarks.sweep;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What this process has taken.
final class Cost {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cost() {}

    /// CPU so far, of all threads, collections and compiling too.
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /// Heap in use after a collection.
    static double heapMebibytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}
