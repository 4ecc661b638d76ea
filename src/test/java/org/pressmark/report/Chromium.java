package org.pressmark.report;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, led by its own protocol for developers' tools: keys are pressed as a person presses them. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SECONDS = 120;
    private static final long SECONDS_TO_DIE = 2;

    private final Process browser;
    private final WebSocket page;
    private final Answers answers = new Answers();
    private final AtomicInteger calls = new AtomicInteger();

    private Chromium(Process browser, String pageAddress) {
        this.browser = browser;
        this.page = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(pageAddress), answers)
                .join();
    }

    /** Skips the test, and says so, where there is no browser. */
    static void assumeInstalled() {
        assumeThat(program())
                .as("Chromium is not installed: the page is not tested in a browser")
                .isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The words with which it starts without a window, without the network and with a profile of its own. */
    static List<String> command(Path profile, String... further) {
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
        command.addAll(List.of(further));
        return command;
    }

    /** Opens a file of the disk. */
    static Chromium open(Path file, Path folder) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Process browser = new ProcessBuilder(
                        command(profile, "--remote-debugging-port=0", "--window-size=1200,900", "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.txt").toFile())
                .start();
        try {
            var chromium = new Chromium(browser, pageAddress(port(profile, browser)));
            chromium.call("Runtime.enable", Map.of());
            chromium.call("Log.enable", Map.of());
            chromium.call("Page.enable", Map.of());
            chromium.call("Page.navigate", Map.of("url", file.toUri().toString()));
            chromium.answers.loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
            return chromium;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            browser.destroyForcibly();
            throw failed;
        }
    }

    private static String port(Path profile, Process browser) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (long waited = 0; waited < SECONDS * 10 && browser.isAlive(); waited++) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not open its port");
    }

    private static String pageAddress(String port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        String targets = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(targets)) {
            if (target.path("type").asString().equals("page")) {
                return target.path("webSocketDebuggerUrl").asString();
            }
        }
        throw new IOException("Chromium has no page: " + targets);
    }

    /** What a script gives, waited for; the page's own policy does not hold for it. */
    JsonNode evaluate(String script) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Presses Tab. */
    void tab() {
        press("Tab", 9, "");
    }

    /** Presses Enter. */
    void enter() {
        press("Enter", 13, "\r");
    }

    /** Types words where the focus is. */
    void type(String words) {
        call("Input.insertText", Map.of("text", words));
    }

    private void press(String key, int code, String text) {
        for (String kind : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            kind,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            kind.equals("keyDown") ? text : ""));
        }
    }

    /** What the page and the browser complained of. */
    List<String> complaints() {
        return List.copyOf(answers.complaints);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int number = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = answers.expect(number);
        page.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
                .join();
        JsonNode given = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (given.has("error")) {
            throw new AssertionError(method + ": " + given.path("error"));
        }
        return given.path("result");
    }

    /** Ends the browser with its helpers, which would write into the profile for a moment longer, while the folder is cleared away. */
    @Override
    public void close() throws InterruptedException {
        page.abort();
        List<ProcessHandle> helpers = browser.descendants().toList();
        browser.destroy();
        if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
        }
        helpers.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(helpers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_DIE, TimeUnit.SECONDS)
                .join();
    }

    private static final class Answers implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();

        CompletableFuture<JsonNode> expect(int number) {
            return expected.computeIfAbsent(number, unanswered -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                take(JSON.readTree(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(text);
        }

        private void take(JsonNode message) {
            if (message.has("id")) {
                expect(message.path("id").asInt()).complete(message);
                return;
            }
            switch (message.path("method").asString()) {
                case "Page.loadEventFired" -> loaded.complete(true);
                case "Runtime.exceptionThrown", "Log.entryAdded" ->
                    complaints.add(message.path("params").toString());
                default -> {}
            }
        }
    }
}
