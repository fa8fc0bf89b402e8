package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.text.Seeds;

class BagItTest {
    @TempDir
    Path folder;

    @Test
    void isAValidBagToTheLibraryOfCongress() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entries.add(BundleSamples.random(Seeds.chance(i), i));
        }
        Path zip = folder.resolve("bag.zip");
        Bundle bundle = Bundle.of(
                entries, List.of(), BundleSamples.HOUSE, BundleSamples.NOW, Purpose.PUBLISH, BundleSamples.LABELS);
        BundleWriter.write(bundle, zip, Progress.NONE);

        Bag bag = new BagReader().read(Zips.unpack(zip, folder));
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
            verifier.isComplete(bag, false);
        }
        BagVerifier.quicklyVerify(bag);
        assertThat(bag.getPayLoadManifests()).hasSize(2);
        assertThat(bag.getTagManifests()).hasSize(2);
        assertThat(bag.getMetadata().get("External-Identifier")).containsExactly(bundle.bundleId());
    }
}
