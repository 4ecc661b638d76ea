package org.pressmark.text;

import java.util.List;
import java.util.function.Consumer;
import org.pressmark.clipping.Mark;
import org.pressmark.clipping.StatedLine;
import org.pressmark.clipping.Statement;

/** Sets articles one below the other, each marked, and above its text what is stated of it. */
final class Articles {

    private final Composition whole;

    Articles(Composition whole) {
        this.whole = whole;
    }

    /** Sets one article; nothing if it has neither a text nor a headline. */
    void add(List<Statement> stated, Consumer<Layout> text) {
        Composition article = whole.part();
        boolean headline = false;
        for (Statement statement : stated) {
            article.newLine();
            article.text(StatedLine.of(statement.label(), statement.value()));
            headline |= statement.label() == Statement.Label.HEADLINE;
        }
        article.newParagraph();
        Composition body = article.part();
        text.accept(new Layout(body));
        if (headline || !body.isEmpty()) {
            article.add(body);
            whole.newParagraph();
            whole.open(Mark.Kind.ARTICLE);
            whole.add(article);
            whole.close(Mark.Kind.ARTICLE);
            whole.newParagraph();
        }
    }
}
