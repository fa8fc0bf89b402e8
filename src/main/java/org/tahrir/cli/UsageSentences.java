package org.tahrir.cli;

import java.util.stream.Collectors;
import org.tahrir.settings.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what was wrong with the words of a command.
final class UsageSentences {
    private UsageSentences() {}

    static String of(ParameterException wrong, Messages messages) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                messages.text("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                messages.text(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> messages.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> {
                ArgSpec argument = wrong.getArgSpec();
                String value = wrong.getValue();
                yield argument == null || value == null
                        ? String.valueOf(wrong.getMessage())
                        : messages.text("cli.usage.bad-value", value, name(argument));
            }
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
