package org.tahrir.cli;

import java.util.stream.Collectors;
import org.tahrir.notice.Notice;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was wrong with the words of a command.
final class UsageSentences {
    private UsageSentences() {}

    static Notice of(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                Notice.of("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                Notice.of(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> Notice.of("cli.usage.twice", name(twice.getOverwritten()));
            default -> {
                ArgSpec argument = wrong.getArgSpec();
                String value = wrong.getValue();
                yield argument == null || value == null
                        ? Notice.of("cli.usage.unclear")
                        : Notice.of("cli.usage.bad-value", value, name(argument));
            }
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
