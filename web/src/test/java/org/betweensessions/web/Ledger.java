package org.betweensessions.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table, as text; what counts sign-ins, and what a trainee has seen by opening it, is left out. */
record Ledger(Set<String> rows) {
    static Ledger of(JdbcTemplate database) {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE' and lower(table_name) not in ('attempt_count', 'remark_seen')",
                String.class);
        return new Ledger(tables.stream()
                .flatMap(table -> database.queryForList("select * from \"" + table + "\"").stream()
                        .map(row -> table + " " + row))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    Set<String> since(Ledger before) {
        Set<String> added = new TreeSet<>(rows);
        added.removeAll(before.rows);
        return added;
    }
}
