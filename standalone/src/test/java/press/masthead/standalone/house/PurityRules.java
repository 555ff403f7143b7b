package press.masthead.standalone.house;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Packages that hold judgement reach for nothing outside: no Kafka, no files, no network, no threads. Read from class
/// files, so that no import can hide it.
final class PurityRules {
    private static final List<String> PURE = List.of(
            "press/masthead/model/",
            "press/masthead/ingest/reading/",
            "press/masthead/classify/backtest/",
            "press/masthead/classify/facts/",
            "press/masthead/classify/matching/",
            "press/masthead/classify/outlets/",
            "press/masthead/classify/policy/",
            "press/masthead/classify/suggestions/",
            "press/masthead/profile/stories/");
    private static final List<String> OUTSIDE = List.of(
            "org/apache/kafka/",
            "java/io/File",
            "java/nio/file/Files",
            "java/net/http/",
            "java/net/Socket",
            "java/lang/Thread",
            "java/time/Clock",
            "java/util/concurrent/Executor",
            "okhttp3/OkHttpClient",
            "io/javalin/");
    private static final List<String> SERVICES =
            List.of("press/masthead/ingest/", "press/masthead/classify/", "press/masthead/profile/");

    private PurityRules() {}

    static List<String> offences(List<Path> classes) throws IOException {
        var offences = new ArrayList<String>();
        for (var file : classes) {
            var parsed = ClassFile.of().parse(file);
            var name = parsed.thisClass().asInternalName();
            StreamSupport.stream(parsed.constantPool().spliterator(), false)
                    .filter(ClassEntry.class::isInstance)
                    .map(entry -> ((ClassEntry) entry).asInternalName())
                    .filter(used -> breaks(name, used))
                    .forEach(used -> offences.add(name + " uses " + used));
        }
        return offences;
    }

    private static boolean breaks(String name, String used) {
        var reachesOutside =
                PURE.stream().anyMatch(name::startsWith) && OUTSIDE.stream().anyMatch(used::startsWith);
        var meetsAnother = SERVICES.stream()
                .anyMatch(service -> name.startsWith(service)
                        && SERVICES.stream().anyMatch(other -> !other.equals(service) && used.startsWith(other)));
        return reachesOutside || meetsAnother;
    }
}
