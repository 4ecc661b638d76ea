package org.pressmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code pressmark config}: what a run would be told. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description = {
            "Shows each setting, its value and where it comes from: the command line, an environment variable, the file"
                    + " pressmark.properties in this folder, or the default; the first of them that names a setting decides.",
            "Give it the options that you give to run, and it shows what that run would be told."
        })
final class ConfigCommand implements Callable<Integer> {

    private static final String BETWEEN = "  ";

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        List<Setting> settings = SettingsReader.each(reading.asProperties());
        int name = width(settings, Setting::name);
        int value = width(settings, Setting::value);
        PrintWriter out = spec.commandLine().getOut();
        for (Setting setting : settings) {
            out.println(padded(setting.name(), name)
                    + BETWEEN
                    + padded(Printable.name(setting.value()), value)
                    + BETWEEN
                    + setting.source());
        }
        out.flush();
        return ExitCode.WELL.code();
    }

    /** The width of most; a long list of one setting does not push all others aside. */
    private static int width(List<Setting> settings, Function<Setting, String> part) {
        return settings.stream()
                .mapToInt(setting -> part.apply(setting).length())
                .filter(length -> length <= 40)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
