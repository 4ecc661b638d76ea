package org.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;
import org.pressmark.clipping.SourceFile;
import org.pressmark.clipping.Text;
import org.pressmark.store.KnownFile;

/** Rules that do what a mistake in them might make them do. Each costs the file that met it and no other. */
class CataloguerTest {

    private static final KnownFile FILE = new KnownFile(1, new SourceFile("story.txt", "00", 5), 0, 0, 0);

    private final Cataloguer cataloguer =
            new Cataloguer((source, text) -> obey(text.characters()), Duration.ofMillis(200));

    @AfterEach
    void close() {
        cataloguer.close();
    }

    @Test
    void aRuleThatFailsCostsOneFile() {
        assertThat(reason("throw")).isEqualTo(Reason.PARSER_DIED);
        assertThat(reason("assert")).isEqualTo(Reason.PARSER_DIED);
        assertThat(reason("overflow")).isEqualTo(Reason.PARSER_DIED);
        assertThat(reason("devour")).isEqualTo(Reason.OUT_OF_MEMORY);
        assertGoesOn();
    }

    @Test
    void aRuleThatDoesNotEndCostsOneFile() {
        assertThat(reason("hang")).isEqualTo(Reason.TIMEOUT);
        assertGoesOn();
    }

    @Test
    void aRuleThatWaitsUsesNoTimeOfItsOwn() {
        assertThat(catalogue("sleep")).isInstanceOf(Outcome.Success.class);
    }

    @Test
    void anInterruptedThreadGoesOnAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        Outcome outcome = catalogue("a story");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(Outcome.Success.class);
    }

    @Test
    void aProgramThatIsNotWholeIsNoDocumentsFault() {
        assertThatThrownBy(() -> catalogue("unlink")).isInstanceOf(NoClassDefFoundError.class);
    }

    private void assertGoesOn() {
        assertThat(catalogue("a story")).isInstanceOf(Outcome.Success.class);
    }

    private Reason reason(String text) {
        Outcome outcome = catalogue(text);
        assertThat(outcome).as(text).isInstanceOf(Outcome.Failure.class);
        Refusal refusal = ((Outcome.Failure) outcome).refusal();
        return refusal.reason();
    }

    private Outcome catalogue(String text) {
        return cataloguer.catalogue(FILE, Text.plain(text, "UTF-8"));
    }

    private static List<Outcome.Catalogued> obey(String order) {
        switch (order) {
            case "throw" -> throw new IllegalStateException(order);
            case "assert" -> throw new AssertionError(order);
            case "devour" -> throw new OutOfMemoryError(order);
            case "unlink" -> throw new NoClassDefFoundError(order);
            case "overflow" -> {
                return obey(order + order.substring(8));
            }
            case "hang" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "sleep" -> {
                sleep();
                return List.of();
            }
            default -> {
                return List.of();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
