package press.masthead.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.masthead.platform.runtime.CannotStart;

class DataFolderTest {
    @TempDir
    Path directory;

    @Test
    void aNewFolderIsMarkedAndUsedAgain() throws IOException {
        var data = new DataFolder(directory.resolve("new").resolve("data"));
        data.claim();
        Files.createDirectories(data.kafka());
        data.claim();

        assertThat(data.path().resolve("format")).hasContent(DataFolder.FORMAT);
        assertThat(data.path()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aFolderThatHoldsNoMoreThanAccountsIsNew() throws IOException {
        Files.writeString(directory.resolve("accounts.json"), "[]");
        new DataFolder(directory).claim();

        assertThat(directory.resolve("format")).hasContent(DataFolder.FORMAT);
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        Files.writeString(directory.resolve("format"), "2\n");

        assertThatThrownBy(new DataFolder(directory)::claim)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "the data in %s is of format 2, and this build reads format 1; start the build that wrote it,"
                                + " or give --data an empty folder, where feeds are read anew and edits are missing",
                        directory);
    }

    @Test
    void dataThatNobodyMarkedIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectories(directory.resolve("kafka"));

        assertThatThrownBy(new DataFolder(directory)::claim)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is of a format from before formats were marked");
        assertThat(directory.resolve("format")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(new DataFolder(file)::claim)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("the data folder " + file + " cannot be used")
                .hasMessageEndingWith("make it a writable folder");
    }
}
