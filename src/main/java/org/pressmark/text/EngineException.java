package org.pressmark.text;

import java.io.IOException;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Reason;

/** The text of a page could not be recognised. That costs the page. */
final class EngineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EngineException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    boolean isTimeout() {
        return reason == Reason.TIMEOUT;
    }

    /** What becomes of a file that holds nothing but such pages. */
    Reading refusal() {
        return Reading.refused(reason, String.valueOf(getMessage()));
    }
}
