package org.betweensessions.web.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The responses in a database file, read from a copy, so that the application finds the file as it was left. */
record StoredResponses(List<Ledger.Entry> entries) {

    static StoredResponses in(Path database) throws IOException, SQLException {
        Path copy = database.resolveSibling("copy.mv.db");
        Files.copy(database, copy, StandardCopyOption.REPLACE_EXISTING);
        String url = "jdbc:h2:file:" + copy.toString().replace(".mv.db", "")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
        List<Ledger.Entry> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select attempt_id, step, body from committed_move")) {
            while (rows.next()) {
                entries.add(Ledger.Entry.of(rows.getString(1) + "/" + rows.getInt(2), rows.getString(3)));
            }
        }
        return new StoredResponses(entries);
    }

    List<Ledger.Entry> lostOf(List<Ledger.Entry> acknowledged) {
        Set<Ledger.Entry> stored = new HashSet<>(entries);
        return acknowledged.stream().filter(entry -> !stored.contains(entry)).toList();
    }

    /** Every text is sent for one step only, so no text may stand twice. */
    long duplicates() {
        return entries.size()
                - entries.stream().map(Ledger.Entry::hash).distinct().count();
    }
}
