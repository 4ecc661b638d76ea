package org.pressmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * README and guides against the code: the same commands, options, settings and exit codes. The man pages and completions are made from the
 * code by the build.
 */
class DocumentedOptionsTest {

    /** Options of other programs that the guides name. */
    private static final Set<String> OTHER_PROGRAMS =
            Set.of("--collector", "--home-dir", "--network", "--now", "--rm", "--system");

    private static final Set<String> EVERY_COMMAND = Set.of("--help", "--version");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everySettingHasItsRow() throws IOException {
        Map<String, List<String>> rows = rows("`pressmark.");

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(SettingOrigins.names());
        rows.forEach((name, cells) -> assertThat(cells.get(0)).as(name).isEqualTo("`" + variable(name) + "`"));
    }

    @Test
    void everyDefaultIsTheOneThatApplies() throws IOException {
        Map<String, List<String>> rows = rows("`pressmark.");

        for (Setting setting : SettingsReader.each(List.of())) {
            String documented = rows.get(setting.name()).get(1);
            if (setting.source().equals("default") && documented.matches("`[^`]+`")) {
                assertThat(code(documented)).as(setting.name()).isEqualTo(setting.value());
            }
            if (setting.name().equals("pressmark.ignore")) {
                assertThat(CODE.matcher(documented).results().map(found -> found.group(1)))
                        .isSubsetOf(setting.value().split(", "));
            }
        }
    }

    @Test
    void everyCommandHasItsRow() throws IOException {
        Set<String> documented = rows("`./pressmark ").keySet().stream()
                .map(words -> words.split(" ")[1])
                .collect(Collectors.toSet());

        assertThat(documented)
                .isEqualTo(Pressmark.commandLine().getSubcommands().keySet());
    }

    @Test
    void everyOptionIsInAGuideAndEveryOptionOfAGuideIsThere() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String guide : guides()) {
            documented.addAll(
                    OPTION.matcher(guide).results().map(found -> found.group()).toList());
        }
        documented.removeAll(OTHER_PROGRAMS);
        documented.removeAll(EVERY_COMMAND);
        Set<String> known = options().map(OptionSpec::longestName).collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(EVERY_COMMAND);

        assertThat(documented).isEqualTo(known);
    }

    /** What the man pages are made of. */
    @Test
    void everyOptionSaysWhatItDoes() {
        assertThat(options().filter(option -> !option.usageHelp() && !option.versionHelp()))
                .allSatisfy(option -> {
                    assertThat(option.description()).as(option.longestName()).isNotEmpty();
                    assertThat(String.join(" ", option.description())).matches("(?s)[A-Zt].*[.:]\\)?");
                });
    }

    @Test
    void theExitCodesAreThoseOfTheCode() throws IOException {
        Map<Integer, String> code =
                Arrays.stream(ExitCode.values()).collect(Collectors.toMap(ExitCode::code, ExitCode::meaning));

        assertThat(codes(rows("").entrySet().stream()
                        .filter(row -> row.getKey().matches("[\\d, ]+"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, row -> row.getValue().get(0)))))
                .isEqualTo(code.keySet());
        assertThat(codes(Pressmark.commandLine().getCommandSpec().usageMessage().exitCodeList()))
                .isEqualTo(code.keySet());
    }

    private static Set<Integer> codes(Map<String, String> list) {
        return list.keySet().stream()
                .flatMap(codes -> Arrays.stream(codes.split(",\\s*")))
                .map(String::strip)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static Stream<OptionSpec> options() {
        return Pressmark.commandLine().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .flatMap(spec -> spec.options().stream());
    }

    private static List<String> guides() throws IOException {
        try (Stream<Path> files = Stream.concat(Stream.of(Path.of("README.md")), Files.list(Path.of("docs")))) {
            var guides = new ArrayList<String>();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".md")).toList()) {
                guides.add(Files.readString(file));
            }
            return guides;
        }
    }

    /** The rows of the README's tables whose first cell begins so: what follows the first cell, by the first cell without its quotes. */
    private static Map<String, List<String>> rows(String beginning) throws IOException {
        var rows = new LinkedHashMap<String, List<String>>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("| " + beginning)) {
                List<String> cells = Arrays.stream(line.substring(2).split("\\|"))
                        .map(String::strip)
                        .toList();
                rows.put(code(cells.get(0)), cells.subList(1, cells.size()));
            }
        }
        return rows;
    }

    private static String code(String cell) {
        Matcher quoted = CODE.matcher(cell);
        return quoted.find() ? quoted.group(1) : cell;
    }

    private static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
