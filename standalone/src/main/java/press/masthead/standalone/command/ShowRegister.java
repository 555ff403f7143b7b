package press.masthead.standalone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import press.masthead.platform.registers.RegisterHistory;

/// The text of one version of a register.
@Command(
        name = "show",
        description = "Writes the text of a version of a register, as it was applied.",
        mixinStandardHelpOptions = true)
final class ShowRegister implements Callable<Integer> {
    @Parameters(paramLabel = "KIND/N", description = "As in policy/3.")
    private String version = "";

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() {
        var history = RegisterHistory.read(kafka.settings());
        System.out.print(RegistersHistory.version(history, version).source());
        return 0;
    }
}
