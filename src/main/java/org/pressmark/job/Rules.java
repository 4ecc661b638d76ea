package org.pressmark.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which rules found the entries. When the version rises, the next run derives every entry anew from the text that was kept.
 *
 * @param version as it stands beside each file in the store
 */
record Rules(String version) {

    /** The rules of this build: {@code rules.properties}, raised by whoever changes what a rule finds. */
    static Rules ofThisBuild() {
        var properties = new Properties();
        try (InputStream resource = Rules.class.getResourceAsStream("rules.properties")) {
            if (resource == null) {
                throw new IllegalStateException("rules.properties is missing from the build");
            }
            properties.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rules.properties cannot be read", unreadable);
        }
        return new Rules(properties.getProperty("version", "0"));
    }
}
