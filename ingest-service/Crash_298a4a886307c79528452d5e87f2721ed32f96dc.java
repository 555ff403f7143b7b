import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_298a4a886307c79528452d5e87f2721ed32f96dc {
    static final String base64Bytes = String.join("", "PCFET0NUWVBFIG9wbWwgW2luZSB0ZXh0PSJhEG1lIj5dPjxvcG1srzxib2R5PjxvdXRsaW5lIHhtbFVybD0iaHRdXV1dbG9keT48L29wbWw+");

    public static void main(String[] args) throws Throwable {
        Crash_298a4a886307c79528452d5e87f2721ed32f96dc.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = press.masthead.ingest.fuzzing.Fuzzed.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = press.masthead.ingest.fuzzing.Fuzzed.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        press.masthead.ingest.fuzzing.Fuzzed.fuzzerTestOneInput(input);
    }
}