# What ./test faelle does. POSIX sh; needs $hier and werkzeug.sh.

# Compiles rules and tests, then evaluates the case files; never returns.
faelle_pruefen() {
    ordner=$PWD
    bauwerkzeug_finden
    klassenpfad="$hier/target/faelle.klassenpfad"
    mkdir -p "$hier/target"
    # the class path of the tests, as Maven knows it; everything but the answers goes to stderr
    (cd "$hier" && mvn -B -q -Dfrontend.skip test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=sh \
        "-Dexec.args=-c 'printf %s \"\$0\" >\"\$1\"' %classpath '$klassenpfad'") >&2 || exit 2
    cd "$ordner"
    java=java
    [ -z "${JAVA_HOME:-}" ] || java="$JAVA_HOME/bin/java"
    exec "$java" -Dfile.encoding=UTF-8 -cp "$(cat "$klassenpfad")" de.wirkungskreis.faelle.Faelle "$@"
}
