package org.tahrir.cli;

import java.util.List;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.desk.Difference;
import org.tahrir.settings.Messages;
import tools.jackson.databind.node.ObjectNode;

/// What `verify --json` answers.
final class VerifyJson {
    private VerifyJson() {}

    static ObjectNode of(BundleCheck.Report report, boolean diff, List<Difference> differences, Messages messages) {
        ObjectNode node = JsonOutput.object();
        node.put("sound", report.problems().isEmpty());
        node.set("problems", JsonOutput.notices(report.problems(), messages));
        JsonOutput.putOrNull(node, "bundleId", report.bundleId());
        JsonOutput.putOrNull(node, "purpose", report.purpose());
        JsonOutput.putOrNull(node, "createdAt", report.createdAt());
        node.put("articles", report.articles());
        node.put("media", report.media());
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
