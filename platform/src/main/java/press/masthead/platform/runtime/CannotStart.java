package press.masthead.platform.runtime;

/// Something outside keeps a program from starting (a busy port, an unwritable folder, a broker that is away): one line
/// that says what to do. A program that meets it exits with 1.
public final class CannotStart extends RuntimeException {
    public CannotStart(String whatToDo) {
        super(whatToDo);
    }

    public CannotStart(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
