package org.pressmark;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
            StatusCommand.class,
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
                .setParameterExceptionHandler(Pressmark::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("pressmark: " + Failures.sentence(failure));
                    return Failures.exitCode(failure).code();
                });
    }

    private static int wrongUsage(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("pressmark: " + wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", near) + "?");
            }
        }
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE.code();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: pressmark run, pressmark status, or pressmark evaluate.");
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
