package org.pressmark.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.clipping.Reading;
import org.pressmark.clipping.Text;

/** A child whose parser does what the document tells it to, as a hostile document may. */
final class MischievousChild {

    private MischievousChild() {}

    public static void main(String[] args) throws Exception {
        TextChild.serve((format, file, scans) -> obey(content(file), scans));
    }

    private static Reading obey(String content, PagesToRecognise scans) {
        if (content.contains("look")) {
            scans.announced(1000);
            sleep(Integer.parseInt(content.replaceAll("\\D", "")));
        }
        return obey(content);
    }

    private static void sleep(int seconds) {
        try {
            Thread.sleep(seconds * 1000L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reading obey(String content) {
        if (content.contains("hang")) {
            while (true) {
                Thread.onSpinWait();
            }
        } else if (content.contains("devour")) {
            List<byte[]> eaten = new ArrayList<>();
            while (true) {
                eaten.add(new byte[1 << 20]);
            }
        } else if (content.contains("pretend")) {
            throw new OutOfMemoryError("so it says");
        } else if (content.contains("quit")) {
            System.exit(0);
        } else if (content.contains("crash")) {
            Runtime.getRuntime().halt(134);
        } else if (content.contains("recurse")) {
            return obey(content + " ");
        } else if (content.contains("throw")) {
            throw new IllegalStateException("\u001b[31mred\n" + content);
        } else if (content.contains("interrupt")) {
            Thread.currentThread().interrupt();
        } else if (content.contains("shout")) {
            System.out.println("noise ".repeat(10_000));
            System.err.println("noise ".repeat(10_000));
        } else if (content.contains("phone")) {
            return Reading.of(Text.plain("called: " + phone(), ""));
        }
        return Reading.of(Text.plain("read: " + content, ""));
    }

    private static String phone() {
        StringBuilder answers = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            answers.append("socket ").append(socket);
        } catch (IOException | SecurityException e) {
            answers.append("no socket; ");
        }
        try {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
            answers.append("a page");
        } catch (IOException | SecurityException e) {
            answers.append(String.valueOf(e.getMessage()).contains("without a network") ? "no page; " : "page: " + e);
        }
        try {
            answers.append(InetAddress.getByName("example.org"));
        } catch (IOException e) {
            answers.append("no name");
        }
        return answers.toString();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
