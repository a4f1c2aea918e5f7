package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The grid's reading, writing and pasting, in the language it runs in. */
class RasterSkriptTest {

    @Test
    void theGridReadsNumbersAsJavaDoesAndPastesWithoutAWrongCell() throws Exception {
        var node = new ProcessBuilder("node", "--test", "src/test/frontend/raster.test.mjs").redirectErrorStream(true).start();
        String ausgabe = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).as(ausgabe).isZero();
    }
}
