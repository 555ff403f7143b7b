package press.masthead.standalone.command;

import picocli.CommandLine.Command;

/// The registers: checking, comparing and applying them, and what was applied.
@Command(
        name = "registers",
        description = {
            "Checks, compares and applies the registers.",
            "Exits with 0 when all is well, 2 when registers have faults, 3 when diff finds differences, 1 when it cannot."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckRegisters.class,
            DiffRegisters.class,
            ApplyRegisters.class,
            RegistersHistory.class,
            ShowRegister.class
        })
final class RegistersCommand {}
