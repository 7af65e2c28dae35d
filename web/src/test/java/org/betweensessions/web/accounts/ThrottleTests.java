package org.betweensessions.web.accounts;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class ThrottleTests extends ThrottleContract {}
