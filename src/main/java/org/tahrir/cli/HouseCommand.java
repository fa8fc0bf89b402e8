package org.tahrir.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tahrir.article.House;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.DeskLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir house`: the newsroom's own settings and lists, which are kept in the library.
@Command(name = "house")
final class HouseCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(arity = "0..*", paramLabel = "KEY=VALUE", descriptionKey = "cli.house.values")
    List<String> values = List.of();

    @Option(names = "--add", paramLabel = "LIST=NAME", descriptionKey = "cli.house.add")
    List<String> add = List.of();

    @Option(names = "--remove", paramLabel = "LIST=NAME", descriptionKey = "cli.house.remove")
    List<String> remove = List.of();

    @Override
    public Integer call() {
        boolean changes = !values.isEmpty() || !add.isEmpty() || !remove.isEmpty();
        return changes ? tahrir.writing(this::change) : tahrir.reading(this::show);
    }

    private int change(Newsroom newsroom) {
        DeskLists lists = newsroom.library().lists();
        // A wrong list is told before anything is changed.
        Stream.concat(add.stream(), remove.stream()).forEach(one -> kind(key(one)));
        lists.changeHouse(this::setValues);
        add.forEach(one -> lists.add(kind(key(one)), rest(one)));
        remove.forEach(one -> lists.remove(kind(key(one)), rest(one)));
        return show(newsroom);
    }

    private House setValues(House before) {
        House house = before;
        for (String value : values) {
            house = set(house, key(value), rest(value));
        }
        return house;
    }

    private int show(Newsroom newsroom) {
        DeskLists lists = newsroom.library().lists();
        House house = lists.house();
        if (tahrir.json) {
            var node = JsonOutput.object();
            node.put("site", house.site());
            node.put("siteUrl", house.siteUrl());
            node.put("months", code(house.months()));
            node.put("digits", code(house.digits()));
            node.put("quotes", code(house.quotes()));
            node.put("latinQuotes", code(house.latinQuotes()));
            for (DeskLists.Kind kind : DeskLists.Kind.values()) {
                node.set(code(kind), JsonOutput.words(lists.names(kind)));
            }
            tahrir.print(node.toString());
            return CommandLineDoor.DONE;
        }
        tahrir.say("cli.house.site", house.site().isEmpty() ? "—" : house.site(), house.siteUrl());
        tahrir.say("cli.house.style", code(house.months()), code(house.digits()));
        tahrir.say("cli.house.quotes", code(house.quotes()), code(house.latinQuotes()));
        for (DeskLists.Kind kind : DeskLists.Kind.values()) {
            tahrir.say("cli.house.list." + code(kind), String.join("، ", lists.names(kind)));
        }
        return CommandLineDoor.DONE;
    }

    private static House set(House house, String key, String value) {
        return switch (key) {
            case "site" -> house.withSite(value);
            case "siteUrl" -> house.withSiteUrl(value);
            case "months" -> house.withMonths(oneOf(House.Months.values(), value));
            case "digits" -> house.withDigits(oneOf(House.Digits.values(), value));
            case "quotes" -> house.withQuotes(oneOf(House.Quotes.values(), value));
            case "latinQuotes" -> house.withLatinQuotes(oneOf(House.Quotes.values(), value));
            default -> throw TahrirException.usage("cli.house.unknown", key);
        };
    }

    private static DeskLists.Kind kind(String code) {
        return oneOf(DeskLists.Kind.values(), code);
    }

    private static <E extends Enum<E>> E oneOf(E[] all, String code) {
        for (E one : all) {
            if (code(one).equals(code)) {
                return one;
            }
        }
        throw TahrirException.usage("cli.house.unknown", code);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String key(String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw TahrirException.usage("cli.set.no-equals", pair);
        }
        return pair.substring(0, equals);
    }

    private static String rest(String pair) {
        return pair.substring(pair.indexOf('=') + 1).strip();
    }
}
