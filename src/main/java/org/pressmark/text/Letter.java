package org.pressmark.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.pressmark.clipping.Statement;
import org.pressmark.clipping.Statement.Label;
import org.pressmark.clipping.Statement.Origin;
import org.pressmark.clipping.Text;

/**
 * An electronic letter: its headers and its body, once. The plain body is preferred to the HTML one. Attachments and letters within it are
 * left alone: the archive lists them as files of their own.
 */
final class Letter {

    private static final int DEEPEST = 20;

    private Letter() {}

    static Text read(Path file, int limit) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(10_000)
                .setMalformedHeaderStartsBody(false)
                .build());
        try (InputStream in = Files.newInputStream(file)) {
            Message message = builder.parseMessage(in);
            try {
                return read(message, limit);
            } finally {
                message.dispose();
            }
        }
    }

    private static Text read(Message message, int limit) throws IOException {
        List<Entity> parts = new ArrayList<>();
        collect(message, parts, 0);
        List<Statement> statements = statements(message);
        Optional<Entity> plain = first(parts, "text/plain");
        if (plain.isPresent()) {
            Entity part = plain.get();
            String body = PlainText.decode(bytes(part), charset(part)).characters();
            if (body.length() > limit) {
                throw new TooLongException(limit);
            }
            return new Text(body, Format.MAIL.mediaType(), "", List.of(), statements);
        }
        Optional<Entity> html = first(parts, "text/html");
        if (html.isPresent()) {
            Text page = HtmlPage.read(bytes(html.get()), limit, charset(html.get()));
            return new Text(page.characters(), Format.MAIL.mediaType(), "", page.marks(), statements);
        }
        return new Text("", Format.MAIL.mediaType(), "", List.of(), statements);
    }

    private static void collect(Entity entity, List<Entity> parts, int depth) {
        Body body = entity.getBody();
        if (depth > DEEPEST || depth > 0 && isAttachment(entity)) {
            return;
        }
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, parts, depth + 1);
            }
        } else if (body instanceof SingleBody) {
            parts.add(entity);
        }
    }

    private static boolean isAttachment(Entity entity) {
        Field type = entity.getHeader().getField("Content-Type");
        boolean named = entity.getFilename() != null
                || type instanceof ContentTypeField field && field.getParameter("name") != null;
        return named || "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static Optional<Entity> first(List<Entity> parts, String type) {
        return parts.stream()
                .filter(part -> type.equalsIgnoreCase(part.getMimeType()))
                .findFirst();
    }

    private static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity.getBody() instanceof SingleBody body) {
            body.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    /** The encoding that the part states, if it states one that exists. */
    private static Optional<Charset> charset(Entity entity) {
        Field type = entity.getHeader().getField("Content-Type");
        if (type == null || !type.getBody().toLowerCase(Locale.ROOT).contains("charset")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(entity.getCharset()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static List<Statement> statements(Message message) {
        Statements statements = new Statements(Origin.HEADER);
        header(message, "Subject").ifPresent(value -> statements.add(Label.HEADLINE, value));
        header(message, "From").ifPresent(value -> statements.add(Label.SENDER, value));
        header(message, "Date").ifPresent(value -> statements.add(Label.PUBLISHED, value));
        return statements.list();
    }

    private static Optional<String> header(Message message, String name) {
        Field field = message.getHeader().getField(name);
        if (field == null || field.getBody() == null) {
            return Optional.empty();
        }
        return Optional.of(DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
    }
}
