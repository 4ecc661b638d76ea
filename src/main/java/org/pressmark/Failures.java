package org.pressmark;

import java.io.IOException;
import java.util.stream.Stream;
import org.pressmark.store.Database;

/** What a failure that nobody foresaw means to the user. */
final class Failures {

    private Failures() {}

    static ExitCode exitCode(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.exitCode();
        }
        return Database.failed(failure) ? ExitCode.DATABASE : ExitCode.FAILED;
    }

    static String sentence(Throwable failure) {
        if (failure instanceof Refused) {
            return message(failure);
        }
        if (exitCode(failure) == ExitCode.DATABASE) {
            return "The database cannot be opened or used: " + deepest(failure)
                    + ". Look first whether the disk is full. If the folder database in .pressmark of the output folder was damaged,"
                    + " run again with --fresh (or delete .pressmark): everything is then read anew from the input.";
        }
        if (failure instanceof IOException) {
            return "A file cannot be read or written: " + failure.getClass().getSimpleName() + ": " + message(failure);
        }
        return deepest(failure) + " (" + failure.getClass().getSimpleName()
                + "). The log in .pressmark has the details.";
    }

    private static String deepest(Throwable failure) {
        return causes(failure)
                .reduce((outer, inner) -> inner)
                .map(Failures::message)
                .orElse("");
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().replaceAll("\\p{Cntrl}+", " ");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
