package org.pressmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pressmark.evaluation.Evaluation;
import org.pressmark.evaluation.EvaluationException;
import org.pressmark.evaluation.Trait;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code pressmark evaluate}: how right a catalogue is. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        description = {
            "Scores a catalogue against a gold list: what each clipping should have in its columns.",
            "A gold list is a copy of clippings.csv that you have corrected (delete the columns that you have not looked at; an "
                    + "empty cell says that the clipping prints none), or JSON lines."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final int SOME = 10;

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "The gold list: .csv, .tsv or .jsonl.")
    private Path gold = Path.of("gold.csv");

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Folder with the catalogue (default: output).")
    private Path catalogue = Path.of("output");

    @Option(
            names = "--by",
            paramLabel = "TRAIT",
            description = "Figures for each format, layout, language, hand or source as well.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--field", paramLabel = "NAME", description = "Speak of this field only, such as date or people.")
    private Optional<String> field = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show at most this many mistakes of each field (default: 10).")
    private int errors = SOME;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures to this file as well; - is the standard output, instead of the tables.")
    private Optional<String> json = Optional.empty();

    @Override
    public Integer call() throws IOException {
        List<Trait> traits = traits();
        field.ifPresent(name -> oneOf("--field", name, Evaluation.fieldNames()));
        if (errors < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--errors cannot be " + errors + "; it must be 0 or more.");
        }
        Evaluation evaluation = evaluate();
        PrintWriter out = spec.commandLine().getOut();
        if (json.filter(STANDARD_OUTPUT::equals).isPresent()) {
            out.print(evaluation.json(traits));
        } else {
            lines(evaluation, traits).forEach(out::println);
            if (json.isPresent()) {
                write(evaluation.json(traits), json.get());
            }
        }
        out.flush();
        return ExitCode.WELL.code();
    }

    private Evaluation evaluate() {
        try {
            Evaluation evaluation = Evaluation.of(gold, catalogue);
            return field.map(evaluation::only).orElse(evaluation);
        } catch (EvaluationException nothing) {
            throw new Refused(ExitCode.NOTHING_TO_READ, String.valueOf(nothing.getMessage()));
        }
    }

    private List<String> lines(Evaluation evaluation, List<Trait> traits) {
        var lines = new ArrayList<String>();
        lines.add("Catalogue " + catalogue + " against gold list " + gold);
        lines.add("");
        lines.addAll(evaluation.tables());
        for (Trait trait : traits) {
            lines.add("");
            lines.add("By " + trait.key() + " (exact % or F1 %):");
            lines.addAll(evaluation.tableBy(trait));
        }
        lines.add("");
        lines.add("Of the findings with this confidence, % that are right:");
        lines.addAll(evaluation.calibrationTable());
        lines.addAll(evaluation.mistakes(errors));
        return lines;
    }

    private List<Trait> traits() {
        by.ifPresent(name -> oneOf("--by", name, Trait.keys()));
        return by.flatMap(Trait::named).map(List::of).orElse(List.of());
    }

    private void oneOf(String option, String given, List<String> names) {
        if (!names.contains(given)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " cannot be \"" + given + "\"; it can be " + String.join(", ", names) + ".");
        }
    }

    private static void write(String text, String file) {
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException refused) {
            throw new Refused(
                    ExitCode.OUTPUT,
                    "The figures cannot be written to " + file + " ("
                            + refused.getClass().getSimpleName() + "). Name another file with --json.");
        }
    }
}
