package org.pressmark.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets Jazzer loose on each of the things that we parse ourselves, one after the other, for so many seconds each. An exception that gets
 * out, or an input that takes ten seconds, ends the attack; the input is kept in the folder and the program ends with 1.
 */
public final class Fuzz {

    /** Longest input in bytes: some pages. */
    private static final int LONGEST = 20_000;

    private static final int SLOW_SECONDS = 10;

    private static final List<String> TARGETS = List.of(
            "org.pressmark.split.SplitterFuzz",
            "org.pressmark.field.FieldsFuzz",
            "org.pressmark.field.NamesFuzz",
            "org.pressmark.text.TextFuzz");

    private Fuzz() {}

    /** Takes the folder to work in, the seconds for each target, and folders with seeds. */
    public static void main(String[] words) throws IOException, InterruptedException {
        int failed = 0;
        for (String target : TARGETS) {
            Path folder = Files.createDirectories(Path.of(words[0], target));
            int exitCode = attack(target, folder, words[1], List.of(words).subList(2, words.length));
            System.out.printf("%s: %s%n", target, exitCode == 0 ? "nothing found" : "see " + folder);
            failed += exitCode == 0 ? 0 : 1;
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private static int attack(String target, Path folder, String seconds, List<String> seeds)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx900m", "-Dlogback.configurationFile=org/pressmark/text/silent-logback.xml"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer"));
        command.addAll(List.of("--target_class=" + target, "--instrumentation_includes=org.pressmark.**"));
        // Its hooks in patterns copy the text for each node of a pattern, and take ten seconds in Tika's table of
        // types.
        command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks");
        command.addAll(List.of("-max_total_time=" + seconds, "-timeout=" + SLOW_SECONDS, "-max_len=" + LONGEST));
        command.addAll(List.of("-rss_limit_mb=3000", "-artifact_prefix=" + folder + "/", "-print_final_stats=1"));
        command.add(Files.createDirectories(folder.resolve("corpus")).toString());
        command.addAll(seeds);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
