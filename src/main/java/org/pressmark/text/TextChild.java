package org.pressmark.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/**
 * The program that runs in a child process. It takes the name of a format and a path from its standard input, reads that document,
 * and answers on its standard output. It ends when its input ends, even in the midst of a document, and so never outlives its
 * parent.
 *
 * <p>Tika's own PipesParser was weighed and set aside: its parent deserializes Java objects that a child sends which has just read a
 * hostile document, it hands the text over as XHTML that the parent would have to parse, it cannot be given a content handler, and
 * it waits without limit for the answer to its ping.
 */
final class TextChild {

    /** Exit code of a JVM that was started with {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /** Exit code after an error that may have left the JVM in disorder, such as a stack overflow. */
    static final int BROKEN = 4;

    /** A child of an ordinary heap reads most documents in less. */
    private static final long ROOMY_BYTES = 112L << 20;

    /** One document on its way to being read. */
    private record Request(Format format, Path file) {}

    private TextChild() {}

    /**
     * Reads documents until the input ends; the arguments are the longest text to give back, in characters, and the settings of text
     * recognition.
     */
    public static void main(String[] args) throws Exception {
        int limit = Integer.parseInt(args[0]);
        List<String> settings = List.of(args).subList(1, args.length);
        serve(new Documents(limit, Ocr.of(settings, Path.of(System.getProperty("java.io.tmpdir")), limit)));
    }

    /** Answers every request by means of {@code documents}. Never returns. */
    static void serve(DocumentReader documents) throws Exception {
        InputStream in = System.in;
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        silence();
        NoNetwork.enforce();
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Thread listener =
                new Thread(() -> listen(new DataInputStream(new BufferedInputStream(in)), requests), "requests");
        listener.setDaemon(true);
        listener.start();
        out.writeInt(Wire.READY);
        out.flush();
        while (true) {
            answer(documents, requests.take(), out);
            Thread.interrupted();
            giveMemoryBack();
        }
    }

    private static void answer(DocumentReader documents, Request request, DataOutputStream out) throws IOException {
        try {
            Wire.write(out, documents.read(request.format(), request.file(), new Telling(out)));
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Error | RuntimeException e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    /** A large document must not keep a child large; collecting what little is left of it takes some hundredths of a second. */
    private static void giveMemoryBack() {
        if (Runtime.getRuntime().totalMemory() > ROOMY_BYTES) {
            System.gc();
        }
    }

    /** Tells the parent. */
    private record Telling(DataOutputStream out) implements PagesToRecognise {

        @Override
        public void announced(int pages) {
            try {
                Wire.announce(out, pages);
            } catch (IOException e) {
                throw new UncheckedIOException("the parent does not listen", e);
            }
        }

        @Override
        public void recognised() {
            try {
                Wire.recognised(out);
            } catch (IOException e) {
                throw new UncheckedIOException("the parent does not listen", e);
            }
        }
    }

    /** Passes requests on. The end of the input means that the parent is gone or wants no more. */
    private static void listen(DataInputStream in, SynchronousQueue<Request> requests) {
        try {
            while (true) {
                Format format = Format.valueOf(in.readUTF());
                requests.put(new Request(format, Path.of(in.readUTF())));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }

    /** From here on nothing that a library prints can reach the protocol or fill a disk. */
    private static void silence() throws IOException {
        System.setIn(InputStream.nullInputStream());
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
