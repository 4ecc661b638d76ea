package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.clipping.Column;
import org.pressmark.job.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code pressmark explain}: why the cells of one clipping are what they are. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description = {
            "Shows every cell of one clipping: its value, how sure it is, why it was chosen, the characters that it was read from"
                    + " within their surroundings, and what else was considered.",
            "A clipping is named by its mark (CLP-...) or the first characters of it, or by its file and its number in the file:",
            "  pressmark explain CLP-3f2a",
            "  pressmark explain wires/roundup.txt 2"
        })
final class ExplainCommand implements Callable<Integer> {

    /** Beginnings of marks are too many to list. */
    private static final int CHOICE = 12;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Parameters(
            index = "0",
            paramLabel = "CLIPPING",
            description = "A mark or its beginning, or a file of the archive.")
    private String clipping = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NUMBER",
            description = "Which clipping of the file, from 1, if it holds several.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--column", paramLabel = "NAME", description = "Show this column only, such as date_published.")
    private Optional<String> column = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Column> only = column.map(this::column);
        Settings settings = SettingsReader.read(folders.asProperties());
        List<String> lines;
        try (Shelf shelf = Shelf.in(settings)) {
            Shelf.Named named = theOne(shelf, settings);
            var page = new ExplanationPage(
                    only.map(List::of).orElse(List.of(Column.values())), shelf.text(named), Terminal.ofOutput());
            lines = page.lines(shelf.explanations(named));
            shelf.note().ifPresent(spec.commandLine().getErr()::println);
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitCode.WELL.code();
    }

    private Shelf.Named theOne(Shelf shelf, Settings settings) throws IOException {
        List<Shelf.Named> meant = shelf.meantBy(clipping);
        if (meant.isEmpty()) {
            meant = shelf.meantBy(withinInput(settings));
        }
        if (meant.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "There is no clipping \"" + Printable.name(clipping) + "\" in the catalogue " + settings.output()
                            + ". Give a mark such as CLP-3f2a, or a file as the column File names it.");
        }
        List<Shelf.Named> numbered = meant.stream()
                .filter(named -> number.isEmpty() || number.get() == named.number())
                .toList();
        if (numbered.size() == 1) {
            return numbered.get(0);
        }
        throw new Refused(ExitCode.USAGE, numbered.isEmpty() ? noSuchNumber(meant) : tooMany(numbered));
    }

    private String noSuchNumber(List<Shelf.Named> meant) {
        return Printable.name(clipping) + " has no clipping "
                + number.map(String::valueOf).orElse("") + "; there "
                + (meant.size() == 1 ? "is 1." : "are " + meant.size() + ".");
    }

    private String tooMany(List<Shelf.Named> meant) {
        var sentence = new StringBuilder("\"" + Printable.name(clipping) + "\" may be " + meant.size()
                + " clippings; name one of them by its mark:");
        for (Shelf.Named named : meant.subList(0, Math.min(CHOICE, meant.size()))) {
            sentence.append(System.lineSeparator())
                    .append("  ")
                    .append(named.id())
                    .append("  ")
                    .append(Printable.name(named.path()))
                    .append(' ')
                    .append(named.number());
        }
        return sentence.append(meant.size() > CHOICE ? System.lineSeparator() + "  ..." : "")
                .toString();
    }

    /** The shell completes names from the folder where one stands; the archive's begin below the input. */
    private String withinInput(Settings settings) {
        Path input = settings.input().toAbsolutePath().normalize();
        Path file = Path.of(clipping).toAbsolutePath().normalize();
        return Files.exists(file) && file.startsWith(input)
                ? input.relativize(file).toString().replace('\\', '/')
                : clipping;
    }

    private Column column(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        for (Column candidate : Column.values()) {
            if (candidate.key().equals(wanted) || candidate.title().equalsIgnoreCase(name)) {
                return candidate;
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "There is no column \"" + name + "\"; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(Column.values()).map(Column::key).toList()) + ".");
    }
}
