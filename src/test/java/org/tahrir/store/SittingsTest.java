package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tahrir.store.Sittings.Left;
import org.tahrir.store.Sittings.Spot;

/// Where the person was when the program ended.
class SittingsTest extends InALibrary {
    private static final Spot SPOT = new Spot(id(1), 3, 17, 2, 40.5);

    @Test
    void theFirstSittingBeginsNowhere() {
        assertThat(library.sittings().begin()).isEmpty();
    }

    @Test
    void anEndInGoodOrderAndAnAbruptOneAreToldApart() {
        library.sittings().begin();
        library.sittings().at(Optional.of(SPOT));
        assertThat(library.sittings().begin()).contains(new Left(SPOT, true));
        library.sittings().end(Optional.of(SPOT));
        assertThat(library.sittings().begin()).contains(new Left(SPOT, false));
    }

    @Test
    void whoLeavesWithNoStoryOpenBeginsNowhere() {
        library.sittings().begin();
        library.sittings().at(Optional.of(SPOT));
        library.sittings().end(Optional.empty());
        assertThat(library.sittings().begin()).isEmpty();
    }

    @Test
    void whatIsNoSpotIsPassedOver() {
        for (String written : new String[] {"", "x", "1 2 3 4 5", id(1) + " 1 2 x 4.0", id(1) + " 1 2 3 4 5"}) {
            library.close();
            library = Samples.writing(folder);
            put(written);
            assertThat(library.sittings().begin()).as(written).isEmpty();
        }
    }

    private void put(String written) {
        library.close();
        try (Session session = Connections.writing(folder.resolve("library.db"))) {
            session.run(Sql.of("meta").get("set"), "spot", written);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
        library = Samples.writing(folder);
    }
}
