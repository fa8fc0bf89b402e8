package org.tahrir.cli;

import java.util.List;
import java.util.Locale;
import org.tahrir.bundle.Report;
import org.tahrir.desk.Difference;
import org.tahrir.settings.Messages;
import tools.jackson.databind.node.ObjectNode;

/// What `verify --json` answers.
final class VerifyJson {
    private VerifyJson() {}

    static ObjectNode of(Report report, boolean diff, List<Difference> differences, Messages messages) {
        ObjectNode node = JsonOutput.object();
        node.put("sound", report.isSound());
        node.set("problems", JsonOutput.array(report.problems(), (problem, one) -> {
            problem.put("file", one.file());
            problem.put("key", one.notice().key());
            problem.put("message", messages.text(one.notice()));
        }));
        Report.Summary summary = report.summary();
        if (summary != null) {
            node.put("bundleId", summary.bundleId());
            node.put("purpose", summary.purpose().name().toLowerCase(Locale.ROOT));
            node.put("createdAt", summary.createdAt().toString());
            node.put("articles", summary.articles());
            node.put("media", summary.media());
        }
        if (diff) {
            node.set("differences", JsonOutput.array(differences, VerifyJson::difference));
        }
        return node;
    }

    private static void difference(ObjectNode node, Difference difference) {
        node.put("id", difference.id().toString());
        node.put("headline", difference.headline());
        node.put("state", difference.state().code());
        node.set("parts", JsonOutput.words(difference.parts()));
    }
}
