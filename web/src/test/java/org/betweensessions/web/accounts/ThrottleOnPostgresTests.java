package org.betweensessions.web.accounts;

import org.betweensessions.web.testing.OnPostgres;

@OnPostgres
class ThrottleOnPostgresTests extends ThrottleContract {}
