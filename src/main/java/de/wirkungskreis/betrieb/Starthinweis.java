package de.wirkungskreis.betrieb;

import java.util.List;

/** Lines for whoever has just started the server, contributed by modules: who may sign in to the sample data. */
public interface Starthinweis {

    List<String> zeilen();
}
