package org.pressmark.field;

import java.util.List;
import org.pressmark.clipping.Column;
import org.pressmark.clipping.Finding;
import org.pressmark.language.Languages;

/** The language of the text, which the worksheet was told; empty if it could not be told. */
final class LanguageField implements Field {

    private static final int ENOUGH_CHARACTERS = 350;

    @Override
    public Column column() {
        return Column.LANGUAGE;
    }

    @Override
    public List<Finding> findIn(Worksheet sheet) {
        if (sheet.language().equals(Languages.UNKNOWN)) {
            return List.of();
        }
        int confidence = sheet.text().length() >= ENOUGH_CHARACTERS ? 98 : 85;
        return List.of(Finding.derived(sheet.language(), "language-detector", confidence));
    }
}
