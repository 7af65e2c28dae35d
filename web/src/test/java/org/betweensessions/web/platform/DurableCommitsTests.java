package org.betweensessions.web.platform;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DurableCommitsTests {
    private static final String CHECKPOINT = "checkpoint sync";

    private final DataSource dataSource = mock();
    private final Connection bound = mock();
    private final DatabaseMetaData database = mock();
    private final Statement statement = mock();
    private final DurableCommits commits = new DurableCommits(dataSource);

    private record Writing(boolean isReadOnly, boolean isNewTransaction) implements TransactionExecution {}

    @BeforeEach
    void bind() throws SQLException {
        given(bound.getMetaData()).willReturn(database);
        given(bound.createStatement()).willReturn(statement);
        given(database.getDatabaseProductName()).willReturn("H2");
        TransactionSynchronizationManager.bindResource(dataSource, new ConnectionHolder(bound));
    }

    @AfterEach
    void unbind() {
        TransactionSynchronizationManager.unbindResource(dataSource);
    }

    @Test
    void makesEveryWritingCommitDurableOnItsOwnConnection() throws SQLException {
        commits.afterCommit(new Writing(false, true), null);
        commits.afterCommit(new Writing(false, true), null);

        verify(statement, times(2)).execute(CHECKPOINT);
        verify(dataSource, never()).getConnection();
        verify(bound, never()).close();
    }

    @Test
    void leavesReadingAlone() throws SQLException {
        commits.afterCommit(new Writing(true, true), null);

        verify(statement, never()).execute(any());
    }

    @Test
    void waitsForTheOutermostTransaction() throws SQLException {
        commits.afterCommit(new Writing(false, false), null);

        verify(statement, never()).execute(any());
    }

    @Test
    void leavesACommitThatFailedAlone() throws SQLException {
        commits.afterCommit(new Writing(false, true), new IllegalStateException("no commit"));

        verify(statement, never()).execute(any());
    }

    @Test
    void leavesPostgresAlone() throws SQLException {
        given(database.getDatabaseProductName()).willReturn("PostgreSQL");

        commits.afterCommit(new Writing(false, true), null);

        verify(statement, never()).execute(any());
    }

    @Test
    void acknowledgesNothingThatCouldNotBeMadeDurable() throws SQLException {
        given(statement.execute(CHECKPOINT)).willThrow(new SQLException("disk full"));

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> commits.afterCommit(new Writing(false, true), null));
    }
}
