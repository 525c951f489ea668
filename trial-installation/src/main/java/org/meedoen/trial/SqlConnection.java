package org.meedoen.trial;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A connection for single statements; an error ends the run. */
public record SqlConnection(Connection connection) implements AutoCloseable {

    /** @param parameters string arrays become text arrays, to be cast in the statement */
    public long number(String query, Object... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    public String text(String query, Object... parameters) {
        try (var statement = prepared(query, parameters);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows. */
    public List<String> texts(String query, Object... parameters) {
        try (var statement = prepared(query, parameters);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String command, Object... parameters) {
        try (var statement = prepared(command, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared(String text, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(text);
        for (var i = 0; i < parameters.length; i++) {
            var value = parameters[i];
            statement.setObject(
                    i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
