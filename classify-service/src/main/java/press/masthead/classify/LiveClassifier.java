package press.masthead.classify;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.masthead.model.register.Registers;

/// The classifier of the registers in force, made anew when they change.
public final class LiveClassifier implements Supplier<Classifier> {
    private final Supplier<Registers> registers;
    private volatile @Nullable Classifier current;

    public LiveClassifier(Supplier<Registers> registers) {
        this.registers = registers;
    }

    @Override
    public Classifier get() {
        var inForce = registers.get();
        var made = current;
        return made != null && made.registers().equals(inForce) ? made : remade(inForce);
    }

    private synchronized Classifier remade(Registers inForce) {
        var made = current;
        if (made == null || !made.registers().digests().equals(inForce.digests())) {
            made = Classifier.of(inForce);
            current = made;
        }
        return made;
    }
}
