package press.masthead.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashedStoresTest {
    @TempDir
    Path folder;

    @Test
    void aTaskWithAStoreThatIsHalfDeletedGoesWhole() throws IOException {
        store("0_1/rocksdb/whole", "000004.log", "CURRENT");
        store("0_2/rocksdb/half", "000017.log", "LOCK");
        store("0_2/rocksdb/whole", "000004.log", "CURRENT");
        store("global/rocksdb/half", "000009.log");
        Files.createDirectories(folder.resolve("0_3"));

        CrashedStores.clear(folder);

        assertThat(folder).isDirectoryNotContaining("glob:**/0_2").isDirectoryNotContaining("glob:**/global");
        assertThat(folder.resolve("0_1/rocksdb/whole/000004.log")).exists();
        assertThat(folder.resolve("0_3")).isDirectory();
    }

    @Test
    void theStoreThatAllKeepStaysAfterACleanEndAlone() throws IOException {
        store("global/rocksdb/lists", "000004.log", "CURRENT");
        CrashedStores.closed(folder);

        CrashedStores.clear(folder);
        assertThat(folder.resolve("global/rocksdb/lists/CURRENT")).exists();

        CrashedStores.clear(folder);
        assertThat(folder.resolve("global")).doesNotExist();
    }

    @Test
    void anInstallationThatNeverRanHasNothingToClear() throws IOException {
        CrashedStores.clear(folder.resolve("none"));

        assertThat(folder).isEmptyDirectory();
    }

    private void store(String path, String... files) throws IOException {
        var store = Files.createDirectories(folder.resolve(path));
        for (var file : files) {
            Files.createFile(store.resolve(file));
        }
    }
}
