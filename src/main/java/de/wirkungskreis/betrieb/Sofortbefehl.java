package de.wirkungskreis.betrieb;

/**
 * A command that works on files alone: it runs without the application and without a database, so it is no bean and
 * has a constructor without arguments.
 */
public interface Sofortbefehl extends Befehl {}
