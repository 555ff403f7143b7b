package press.masthead.standalone.command;

import picocli.CommandLine.Command;

/// The feeds of a running masthead, and of its register.
@Command(
        name = "feeds",
        description = {
            "Shows, adds, pauses and polls feeds, and reads one.",
            "The register's feeds.yaml is the truth: add, import and pause change it and apply it.",
            "Exits with 0 when done, 2 when registers or a list have faults, 1 when it cannot."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ListFeeds.class,
            AddFeed.class,
            ImportFeeds.class,
            ExportFeeds.class,
            ReadFeed.class,
            PollFeed.class,
            WhyFeed.class,
            PauseFeed.class
        })
final class FeedsCommand {}
