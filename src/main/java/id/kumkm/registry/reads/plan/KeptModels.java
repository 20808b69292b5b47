package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the rows of kept models, each statement within the time of the request whose answer needs them. */
@ApplicationScoped
class KeptModels {

    private static final int AT_A_TIME = 5_000;

    private final DataSource database;
    private final Map<String, KeptRows> known = new ConcurrentHashMap<>();

    @Inject
    KeptModels(DataSource database) {
        this.database = database;
    }

    KeptRows of(Model model) {
        return known.computeIfAbsent(model.type(), type -> rows(model));
    }

    private KeptRows rows(Model model) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put(model.key(), 0);
        model.leaves().forEach(sql -> columns.putIfAbsent(sql, columns.size()));
        String select = columns.keySet().stream().collect(Collectors.joining(", ", "SELECT ", " FROM " + model.from()))
                + " " + model.alias()
                + model.joins().stream().map(Join::sql).collect(Collectors.joining());
        return new KeptRows(columns, new KeptRows.Source() {

            @Override
            public List<byte[][]> all(Deadline deadline) {
                return read(select, null, deadline);
            }

            @Override
            public byte @Nullable [][] one(String key, Deadline deadline) {
                return read(select + " WHERE " + model.key() + " = ?", key, deadline).stream()
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    private List<byte[][]> read(String select, @Nullable String key, Deadline deadline) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                statement.setFetchSize(AT_A_TIME);
                if (key != null) {
                    statement.setString(1, key);
                }
                deadline.begin(statement::cancel);
                try (ResultSet result = statement.executeQuery()) {
                    return read(result);
                } finally {
                    deadline.end();
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Reference data cannot be read", failure);
        }
    }

    /** Few values fill most columns: each is held once. */
    private static List<byte[][]> read(ResultSet result) throws SQLException {
        int width = result.getMetaData().getColumnCount();
        Map<ByteBuffer, byte[]> known = new HashMap<>();
        List<byte[][]> rows = new ArrayList<>();
        while (result.next()) {
            byte[][] row = new byte[width][];
            for (int at = 0; at < width; at++) {
                byte[] cell = result.getBytes(at + 1);
                row[at] = cell == null ? null : known.computeIfAbsent(ByteBuffer.wrap(cell), same -> cell);
            }
            rows.add(row);
        }
        return rows;
    }
}
