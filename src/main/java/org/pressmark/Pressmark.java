package org.pressmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: takes the words of a command in and gives the exit code. */
@Command(
        name = "pressmark",
        description = "Catalogues a folder of press clippings into CSV files and an Excel workbook.",
        mixinStandardHelpOptions = true,
        versionProvider = Pressmark.Version.class,
        subcommands = {
            RunCommand.class,
            RetryCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            ConfigCommand.class,
            EvaluateCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:failed; the message says why",
            "2:wrong usage or configuration",
            "3:nothing to read",
            "4:output cannot be written",
            "5:database cannot be opened",
            "6:already running",
            "8:finished, but this run refused files",
            "130, 143:interrupted; the same command goes on"
        })
public final class Pressmark implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Pressmark() {
        this.spec = CommandLine.Model.CommandSpec.create();
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Pressmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Terminal.ofOutput().colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(Pressmark::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    speech(command).complain(Failures.sentence(failure));
                    return Failures.exitCode(failure).code();
                });
    }

    private static Speech speech(CommandLine command) {
        return command.getCommand() instanceof Speaking speaking
                ? speaking.speech()
                : new PlainSpeech(command.getErr(), Terminal.ofErrors(), PlainSpeech.Loudness.NORMAL);
    }

    private static int wrongUsage(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("pressmark: " + sentence(wrong));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("Did you mean " + near.get(0) + "?");
            }
        }
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE.code();
    }

    private static String sentence(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? sentence(unmatched)
                : String.valueOf(wrong.getMessage()).replace("is not an int", "is not a whole number");
    }

    /** A word in the place of a command is a mistyped command; whatever stands behind it, or behind a mistyped option, was meant for that. */
    private static String sentence(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return "There is no option " + first + ".";
        }
        return unmatched.getCommandLine().getCommand() instanceof Pressmark
                ? "There is no command \"" + first + "\"."
                : String.valueOf(unmatched.getMessage());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: run, retry, status, explain, config or evaluate, as in: pressmark run");
    }

    /** The version of this build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Pressmark.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"Pressmark " + version, "Java " + Runtime.version()};
        }
    }
}
