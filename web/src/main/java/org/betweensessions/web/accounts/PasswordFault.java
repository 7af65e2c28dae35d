package org.betweensessions.web.accounts;

import java.util.Locale;

/** Why a new password is not taken. */
enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    ABOUT_YOU,
    DIFFERENT;

    /** The message that tells its reader. */
    String message() {
        return "accounts.password." + name().toLowerCase(Locale.ROOT);
    }
}
