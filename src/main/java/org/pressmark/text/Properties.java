package org.pressmark.text;

import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Statement.Origin;

/** What the properties of an office document or a PDF state. */
final class Properties {

    /** A document that claims to be older was given no date: the zeros of these formats read as 1601, 1899 or 1970. */
    private static final String FIRST_YEAR = "1980";

    private Properties() {}

    static List<Statement> statements(Metadata metadata) {
        Statements statements = new Statements(Origin.PROPERTY);
        add(statements, Label.HEADLINE, metadata, TikaCoreProperties.TITLE);
        add(statements, Label.BYLINE, metadata, TikaCoreProperties.CREATOR);
        for (String created : metadata.getValues(TikaCoreProperties.CREATED)) {
            if (created.compareTo(FIRST_YEAR) >= 0 && Character.isDigit(created.charAt(0))) {
                statements.add(Label.PUBLISHED, created);
            }
        }
        add(statements, Label.LANGUAGE, metadata, TikaCoreProperties.LANGUAGE);
        return statements.list();
    }

    private static void add(Statements statements, Label label, Metadata metadata, Property property) {
        for (String value : metadata.getValues(property)) {
            statements.add(label, value);
        }
    }
}
