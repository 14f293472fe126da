package vn.hoso.indexer;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void each_room_reaches_only_what_its_door_plate_allows() {
        ApplicationModules.of(IndexerApplication.class).verify();
    }
}
