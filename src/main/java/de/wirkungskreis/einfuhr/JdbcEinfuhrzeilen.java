package de.wirkungskreis.einfuhr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcEinfuhrzeilen implements Einfuhrzeilen {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> INHALT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcEinfuhrzeilen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Zeile> zu(long lauf) {
        return jdbc.sql("select nr, inhalt from einfuhr.v_zeile where lauf = :lauf order by nr").param("lauf", lauf)
                .query((rs, n) -> new Zeile(rs.getInt("nr"), JSON.readValue(rs.getString("inhalt"), INHALT))).list();
    }
}
