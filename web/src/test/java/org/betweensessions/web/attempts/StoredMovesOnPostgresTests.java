package org.betweensessions.web.attempts;

import org.betweensessions.web.testing.OnARealPort;
import org.betweensessions.web.testing.OnPostgres;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@OnPostgres
@TestPropertySource(properties = "betweensessions.content-folder=src/test/resources/content/trial")
@Import({OnARealPort.StandingClock.class, Trial.class})
class StoredMovesOnPostgresTests extends StoredMovesContract {}
