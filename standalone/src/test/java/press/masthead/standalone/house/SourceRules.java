package press.masthead.standalone.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Rules that a source file shows by itself: its length, its methods' lengths, words and packages that we do not use.
final class SourceRules {
    private static final int MOST_LINES = 300;
    private static final int MOST_METHOD_LINES = 40;
    private static final Pattern PACKAGE =
            Pattern.compile("package [\\w.]*\\b(util|common|helper|impl|core|dto|manager|internal)\\b");
    private static final List<Ban> EVERYWHERE = List.of(
            new Ban("CompletableFuture", "wait on virtual threads instead"),
            new Ban("org\\.mockito", "use the real thing or a ten-line fake"),
            new Ban("@Disabled", "no test is disabled"),
            new Ban("Thread\\.sleep\\(", "wait for a condition instead"),
            new Ban("newFixedThreadPool|newCachedThreadPool", "no thread pools by hand"),
            new Ban("@author", "no author tags"));
    private static final List<Ban> IN_MAIN = List.of(
            new Ban("TODO|FIXME|XXX", "do it, or write an issue"),
            new Ban("UnsupportedOperationException", "no stubs"),
            new Ban("printStackTrace", "log it, or let it rise", "Main.java"),
            new Ban("System\\.out", "only the command line and benchmarks print", "/command/|/benchmarks/"),
            new Ban("Instant\\.now\\(\\)", "take now as an argument"));

    private SourceRules() {}

    /// @param exempt regular expression found in the path of files that may
    private record Ban(Pattern pattern, String mend, String exempt) {
        Ban(String pattern, String mend) {
            this(pattern, mend, "no file");
        }

        Ban(String pattern, String mend, String exempt) {
            this(Pattern.compile(pattern), mend, exempt);
        }
    }

    static List<String> offences(List<Path> sources) throws IOException {
        var offences = new ArrayList<String>();
        for (var source : sources) {
            if (source.toString().contains("/standalone/house/")) {
                continue; // the rules name what they ban
            }
            var lines = Files.readAllLines(source);
            if (lines.size() > MOST_LINES) {
                offences.add("%s: %d lines, at most %d".formatted(source, lines.size(), MOST_LINES));
            }
            words(source, lines, offences);
        }
        methods(sources, offences);
        return offences;
    }

    private static void words(Path source, List<String> lines, List<String> offences) {
        var bans = new ArrayList<>(EVERYWHERE);
        if (source.toString().contains("/src/main/")) {
            bans.addAll(IN_MAIN);
        }
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (PACKAGE.matcher(line).find()) {
                offences.add("%s:%d: a package of that name says nothing".formatted(source, number));
            }
            for (var ban : bans) {
                if (!Pattern.compile(ban.exempt).matcher(source.toString()).find()
                        && ban.pattern.matcher(line).find()) {
                    offences.add("%s:%d: %s: %s".formatted(source, number, ban.pattern, ban.mend));
                }
            }
        }
    }

    private static void methods(List<Path> sources, List<String> offences) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                var lines = unit.getLineMap();
                for (var method : methodsOf(unit)) {
                    var start = lines.getLineNumber(positions.getStartPosition(unit, method));
                    var length = lines.getLineNumber(positions.getEndPosition(unit, method)) - start + 1;
                    if (length > MOST_METHOD_LINES) {
                        offences.add("%s:%d: %s has %d lines, at most %d"
                                .formatted(
                                        Path.of(unit.getSourceFile().toUri()),
                                        start,
                                        method.getName(),
                                        length,
                                        MOST_METHOD_LINES));
                    }
                }
            }
        }
    }

    private static List<MethodTree> methodsOf(CompilationUnitTree unit) {
        var methods = new ArrayList<MethodTree>();
        new TreeScanner<Boolean, List<MethodTree>>() {
            @Override
            public Boolean visitMethod(MethodTree method, List<MethodTree> found) {
                found.add(method);
                return super.visitMethod(method, found);
            }
        }.scan(unit, methods);
        return methods;
    }
}
