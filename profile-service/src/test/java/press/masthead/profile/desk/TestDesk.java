package press.masthead.profile.desk;

import io.javalin.http.HandlerType;
import io.javalin.router.InternalRouter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import press.masthead.model.ArticleId;
import press.masthead.model.CompanySlug;
import press.masthead.model.CoverageList;
import press.masthead.model.Decision;
import press.masthead.model.Edit;
import press.masthead.model.register.Company;
import press.masthead.model.register.RegisterVersion;
import press.masthead.model.register.Registers;
import press.masthead.platform.http.HttpServer;
import press.masthead.platform.registers.RegisterHistory;
import press.masthead.profile.Sample;
import press.masthead.profile.api.representations.Site;
import press.masthead.profile.desk.access.AccessLog;
import press.masthead.profile.desk.accounts.Account;
import press.masthead.profile.desk.accounts.Accounts;
import press.masthead.profile.desk.accounts.PasswordHash;
import press.masthead.profile.desk.accounts.Role;
import press.masthead.profile.desk.actions.EditLog;
import press.masthead.profile.desk.actions.ItemKey;
import press.masthead.profile.desk.audit.MachineLog;
import press.masthead.profile.desk.backtests.BackTester;
import press.masthead.profile.desk.backtests.BackTests;
import press.masthead.profile.desk.pages.Knowledge;
import press.masthead.profile.desk.queue.ReviewQueue;
import press.masthead.profile.desk.tokens.TokenFile;
import press.masthead.profile.lists.CoverageLists;
import press.masthead.profile.lists.Killed;
import press.masthead.profile.lists.ListFilter;
import press.masthead.profile.lists.ListHistory;
import press.masthead.profile.lists.ListPage;
import press.masthead.profile.lists.ListView;
import press.masthead.profile.lists.PurePages;
import press.masthead.profile.lists.Standings;
import press.masthead.profile.reviews.Reviews;

/// A desk whose lists and record of edits are held in memory; its clock stands still until it is moved.
final class TestDesk implements AutoCloseable, ListView {
    static final String PASSWORD = "correct horse battery";
    static final List<String> EDITORS = List.of("anna", "bo");
    static final String VIEWER = "vera";
    static final String OPERATOR = "olga";
    private static final String HASH = PasswordHash.of(PASSWORD, 1_000);

    final EditLog log = new EditLog();
    final ReviewQueue queue = new ReviewQueue(log);
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));
    final AtomicReference<Knowledge> knowledge = new AtomicReference<>(Knowledge.CURRENT);
    private final Map<ArticleId, Decision> decisions = new LinkedHashMap<>();
    final MachineLog machine = new MachineLog();
    final Map<ItemKey, ListHistory> histories = new HashMap<>();
    final List<RegisterVersion> versions = new ArrayList<>();
    private final Registers registers = Sample.registers(Sample.QWEN, Sample.NVIDIA);
    private final Path folder = folder();
    final TokenFile tokens = tokens(folder.resolve("tokens.json"));
    final BackTests tests;
    private final AtomicReference<InternalRouter> router = new AtomicReference<>();
    private final HttpServer server;

    private TestDesk(DeskSettings settings, Optional<BackTester> tester) {
        tests = new BackTests(tester, this::tick);
        var desk = new Desk(
                settings,
                accounts(),
                tokens,
                this,
                Site.local(8450),
                () -> registers,
                () -> new RegisterHistory(versions),
                new DeskRecord(log, this::publish, queue, machine, knowledge::get),
                tests,
                this::tick);
        server = HttpServer.start("127.0.0.1", 0, () -> true, config -> {
            desk.add(config);
            router.set(config.unsafe.internalRouter);
        });
    }

    static TestDesk open(Collection<Decision> decisions) {
        return open(decisions, DeskSettings.loopback(0));
    }

    static TestDesk open(Collection<Decision> decisions, DeskSettings settings) {
        return open(decisions, settings, Optional.empty());
    }

    /// One that can try changes of registers.
    static TestDesk open(Collection<Decision> decisions, BackTester tester) {
        return open(decisions, DeskSettings.loopback(0), Optional.of(tester));
    }

    private static TestDesk open(Collection<Decision> decisions, DeskSettings settings, Optional<BackTester> tester) {
        var desk = new TestDesk(settings, tester);
        decisions.forEach(desk::take);
        desk.followLists();
        return desk;
    }

    void decide(Decision decision) {
        take(decision);
        followLists();
    }

    private void take(Decision decision) {
        decisions.put(decision.article().id(), decision);
        queue.reviewed(decision.article().id(), Reviews.of(decision));
    }

    private void followLists() {
        registers.companies().forEach(company -> queue.listed(company.slug(), list(company)));
    }

    void publish(List<Edit> edits) {
        edits.forEach(edit -> {
            if (log.add(edit)) {
                queue.edited(ItemKey.of(edit));
            }
        });
        followLists();
    }

    /// Each question of the time is a second later, so that edits have an order.
    private Instant tick() {
        return now.updateAndGet(instant -> instant.plusSeconds(1));
    }

    /// Method and path of everything that it answers.
    List<String> routes() {
        return router.get().allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> !endpoint.method.equals(HandlerType.BEFORE))
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .toList();
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    List<Edit> edits() {
        return log.latest(_ -> true, 1_000);
    }

    private static TokenFile tokens(Path file) {
        return new TokenFile(file, AccessLog.beside(file));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Accounts accounts() {
        return name -> {
            if (EDITORS.contains(name)) {
                return Optional.of(new Account(name, Role.EDITOR, HASH, false));
            }
            if (name.equals(OPERATOR)) {
                return Optional.of(new Account(name, Role.OPERATOR, HASH, false));
            }
            return name.equals(VIEWER) ? Optional.of(new Account(name, Role.VIEWER, HASH, false)) : Optional.empty();
        };
    }

    @Override
    public List<CompanyName> companiesAfter(String slug, int most) {
        return registers.companies().stream()
                .map(company -> new CompanyName(company.slug(), company.name()))
                .sorted(Comparator.comparing(company -> company.slug().value()))
                .filter(company -> company.slug().value().compareTo(slug) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<CoverageList> coverage(CompanySlug slug) {
        return registers.companies().stream()
                .filter(company -> company.slug().equals(slug))
                .findFirst()
                .map(this::list);
    }

    private CoverageList list(Company company) {
        return CoverageLists.of(company, decisions.values(), edits(), registers);
    }

    @Override
    public Optional<ListPage> page(CompanySlug slug, ListFilter filter, String cursor, int size) {
        return registers.companies().stream()
                .filter(company -> company.slug().equals(slug))
                .findFirst()
                .map(company -> PurePages.page(company, decisions.values(), edits(), registers, filter, cursor, size));
    }

    @Override
    public ListHistory history(CompanySlug slug, ArticleId article) {
        return histories.getOrDefault(new ItemKey(slug, article), new ListHistory(List.of()));
    }

    @Override
    public Optional<Decision> decision(ArticleId id) {
        return Optional.ofNullable(decisions.get(id));
    }

    @Override
    public Optional<ArticleId> articleByUrl(String url) {
        return Optional.empty();
    }

    @Override
    public Map<CompanySlug, Boolean> standings(ArticleId id) {
        return Standings.of(id, edits());
    }

    @Override
    public Optional<Killed> killed(ArticleId id) {
        return Optional.empty();
    }

    @Override
    public void close() {
        server.close();
        tests.close();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
