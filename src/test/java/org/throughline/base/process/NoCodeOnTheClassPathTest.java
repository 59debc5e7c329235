package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could run code that a model brings is not there at all. */
class NoCodeOnTheClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groovy.lang.GroovyShell",
                "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby",
                "org.mozilla.javascript.Context",
                "org.graalvm.polyglot.Context",
                "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
                "freemarker.template.Template",
                "org.camunda.connect.Connectors",
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.operaton.bpm.engine.ProcessEngine"
            })
    void isNotThere(String code) {
        assertThatThrownBy(() -> Class.forName(code)).isInstanceOf(ClassNotFoundException.class);
    }

    /** Two come with the engine and speak nothing but expressions; the engine's resolver finds not even those. */
    @Test
    void noEngineForScriptsButThoseForExpressions() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getClass().getSimpleName())
                .containsOnly(
                        "FeelScriptEngineFactory", "FeelUnaryTestsScriptEngineFactory", "JuelScriptEngineFactory");
    }

    /** A database that runs Java from SQL serves tests only. */
    @Test
    void theDatabaseOfTestsStaysWithTests() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(Pattern.compile(
                                "<artifactId>h2</artifactId>\\s*(?:<version>[^<]*</version>\\s*)?<scope>test</scope>")
                        .matcher(build)
                        .find())
                .isTrue();
        assertThat(build).containsOnlyOnce("<artifactId>h2</artifactId>");
    }
}
