package org.betweensessions.web.accounts;

import java.util.List;

/** The accounts that the demo's start page lists; there is such a bean in demo mode only. */
public interface DemoAccounts {
    List<DemoAccount> list();

    /** @param role in words, such as "program lead" */
    record DemoAccount(String name, String email, String password, String role) {}
}
