package org.betweensessions.web.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * On H2 a commit reaches the disk up to half a second later; this makes every writing commit wait for it, before the answer is
 * sent, on the connection that is still bound to the transaction.
 */
@Component
@ConditionalOnProperty(name = "betweensessions.durable-commits", matchIfMissing = true)
class DurableCommits implements TransactionExecutionListener {
    private final DataSource dataSource;
    private @Nullable Boolean needed;

    DurableCommits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !transaction.isNewTransaction()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement()) {
            if (isNeeded(connection)) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The commit could not be made durable", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private boolean isNeeded(Connection connection) throws SQLException {
        Boolean known = needed;
        if (known == null) {
            known = connection.getMetaData().getDatabaseProductName().equals("H2");
            needed = known;
        }
        return known;
    }
}
