// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.cli;

import java.util.List;
import java.util.Set;
import org.rashomon.app.ProductVersion;
import org.rashomon.app.review.InputException;
import org.rashomon.model.RashomonException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The list of commands, and what their exit codes mean. */
@Command(
        name = "rashomon",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = {"Many accounts, one ledger: who claims what about a conflict, according to whom.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  rashomon demo                                    the bundled sample in the browser",
            "  rashomon read report.txt                         who claims what in one report",
            "  rashomon add --ledger war.db reports/            a folder of reports into a ledger",
            "  rashomon incidents --ledger war.db               its incidents, accounts side by side",
            "",
            "'rashomon COMMAND --help' tells more about one command.",
            "Exit codes: 0 done; 1 done, but some inputs failed, each named on standard error; 2 wrong usage."
        })
public final class CommandLineInterface {
    /** All was done. */
    public static final int DONE = 0;

    /** All was done but for some inputs, each named on standard error. */
    public static final int SOME_FAILED = 1;

    /** Nothing was done; one line on standard error says how to mend it. */
    public static final int USAGE = 2;

    /** The environment variable that asks for the whole story of a fault. */
    private static final String TRACE = "RASHOMON_TRACE";

    /** Commands that read, whatever they are asked. */
    static final Set<String> READING = Set.of("read", "add", "demo", "watch", "explain");

    private CommandLineInterface() {}

    /** True for the arguments of a command that reads. */
    public static boolean isToRead(String... arguments) {
        return arguments.length > 0 && READING.contains(arguments[0]);
    }

    /** Runs one command and returns its exit code. */
    public static int run(String[] arguments, Surroundings surroundings) {
        return commandLine(surroundings).execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    static CommandLine commandLine(Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        CommandLine line = new CommandLine(new CommandLineInterface());
        commands(surroundings).forEach(line::addSubcommand);
        line.addSubcommand(new GenerateCompletion());
        line.setOut(terminal.writer());
        line.setErr(terminal.errorWriter());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.screen().coloured() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.clamp(terminal.screen().width(), 80, 120));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().versionProvider(() -> new String[] {ProductVersion.line()});
        line.setParameterExceptionHandler((wrong, given) -> misused(terminal, wrong));
        line.setExecutionExceptionHandler((failed, command, parsed) -> failed(terminal, failed));
        return line;
    }

    private static List<Object> commands(Surroundings surroundings) {
        return List.of(
                new DemoCommand(surroundings),
                new IntakeCommand(surroundings),
                new ReadCommand(surroundings),
                new AddCommand(surroundings),
                new IncidentsCommand(surroundings),
                new BriefCommand(surroundings),
                new WatchCommand(surroundings),
                new ServeCommand(surroundings),
                AccountCommand.withSubcommands(surroundings),
                new ExportCommand(surroundings),
                new VerifyCommand(surroundings),
                new ExplainCommand(surroundings),
                ReviewCommand.withSubcommands(surroundings),
                new HistoryCommand(surroundings),
                new RebuildCommand(surroundings),
                new CopyCommand(surroundings),
                GazetteerCommand.withSubcommands(surroundings),
                new VersionCommand(surroundings));
    }

    private static int misused(Terminal terminal, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.tell(firstLine(wrong) + " (see '" + command + " --help')");
        return USAGE;
    }

    private static int failed(Terminal terminal, Exception failed) {
        if (failed instanceof ClosedOutputException) {
            // "rashomon read ... | head": whoever read the answer has had enough of it, and that is no failure.
            return DONE;
        }
        boolean expected = failed instanceof UsageException
                || failed instanceof InputException
                || failed instanceof RashomonException;
        if (expected) {
            terminal.tell(firstLine(failed));
        } else if (System.getenv(TRACE) == null) {
            terminal.tell("failed: " + failed + " (a fault of the program; " + TRACE + "=1 shows where)");
        } else {
            failed.printStackTrace(terminal.err());
        }
        return USAGE;
    }

    private static String firstLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse(failed.toString());
    }
}
