package org.throughline.base.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.throughline.base.form.FormSchemas;
import org.xml.sax.SAXException;

/**
 * Compares models, forms and tables with the code, in both directions.
 *
 * <p>The engine deploys a model that names a missing bean, form, group, message or variable without a word, and fails when the
 * first person gets there. So the build checks the models that are shipped, and the studio checks every model before it goes live.
 * Pure: it reads texts and a vocabulary, and touches neither engine nor database.
 */
public final class ModelContract {

    private static final String CODE = "code";

    private final ModelVocabulary vocabulary;
    private final FormSchemas schemas;

    public ModelContract(ModelVocabulary vocabulary, FormSchemas schemas) {
        this.vocabulary = vocabulary;
        this.schemas = schemas;
    }

    /** Everything that does not hold, sorted by model; empty when models and code are in step. */
    public List<Finding> check(ModelFiles files) {
        List<Finding> findings = new ArrayList<>();
        Map<String, XmlNode> processes = new LinkedHashMap<>();
        new TreeMap<>(files.processes())
                .forEach((name, xml) -> parse(name, xml, Bpmn::readModelFromStream, findings)
                        .ifPresent(process -> processes.put(name, process)));
        processes.forEach(
                (name, process) -> findings.addAll(new ProcessCheck(name, process, files, vocabulary).findings()));
        findings.addAll(CodeCheck.check(processes, vocabulary.codes()));
        files.decisions()
                .forEach((name, xml) -> parse(name, xml, Dmn::readModelFromStream, findings)
                        .ifPresent(table -> findings.addAll(DecisionCheck.check(name, table))));
        files.forms().forEach((name, json) -> findings.addAll(FormFileCheck.check(name, json, schemas)));
        findings.addAll(otherWayRound(processes, files));
        findings.sort(Comparator.comparing(Finding::model).thenComparing(Finding::element));
        return List.copyOf(findings);
    }

    private static Optional<XmlNode> parse(
            String name, String xml, Consumer<InputStream> schema, List<Finding> findings) {
        try {
            XmlNode node = XmlNode.read(xml);
            schema.accept(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(node);
        } catch (SAXException | ModelException unreadable) {
            findings.add(new Finding(ModelRule.READABLE, name, name, String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    /** What the code offers and no model uses, and what it asks and nobody offers. */
    private List<Finding> otherWayRound(Map<String, XmlNode> processes, ModelFiles files) {
        Findings code = new Findings(CODE);
        unused(code, vocabulary.beans(), names(processes, "delegateExpression"), ModelRule.BEAN_USED, "No model calls");
        unused(code, vocabulary.promises(), kinds(processes), ModelRule.PROMISE_USED, "No model asks for the promise");
        Set<String> messages = all(processes)
                .filter(node -> node.is("message"))
                .flatMap(node -> node.attribute("name").stream())
                .collect(Collectors.toSet());
        unused(code, vocabulary.messages(), messages, ModelRule.MESSAGE_USED, "No model knows the message");
        for (String form : vocabulary.forms()) {
            code.require(files.forms().keySet(), form, ModelRule.FORM_EXISTS, form, "There is no form '%s'");
        }
        for (String table : vocabulary.decisions()) {
            code.require(files.decisions().keySet(), table, ModelRule.DECISION_EXISTS, table, "There is no table '%s'");
        }
        List<Finding> findings = new ArrayList<>(code.list());
        Set<String> usedForms =
                all(processes).flatMap(node -> node.camunda("formRef").stream()).collect(Collectors.toSet());
        for (String form : files.forms().keySet()) {
            if (!usedForms.contains(form)) {
                findings.add(new Finding(ModelRule.FORM_USED, form, form, "No task has this form"));
            }
        }
        return findings;
    }

    private static void unused(Findings code, Set<String> offered, Set<String> used, ModelRule rule, String what) {
        for (String name : offered) {
            if (!used.contains(name)) {
                code.add(rule, name, "%s '%s'", what, name);
            }
        }
    }

    private static Set<String> names(Map<String, XmlNode> processes, String attribute) {
        return all(processes)
                .flatMap(node -> node.camunda(attribute).stream())
                .flatMap(text -> ModelExpression.parse(text).stream())
                .filter(ModelExpression.Name.class::isInstance)
                .map(name -> ((ModelExpression.Name) name).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> kinds(Map<String, XmlNode> processes) {
        return all(processes)
                .flatMap(node -> Stream.concat(Stream.of(node.text()), node.attributes().values().stream()))
                .flatMap(text -> ModelExpression.parse(text).stream())
                .filter(ModelExpression.Dotted.class::isInstance)
                .map(ModelExpression.Dotted.class::cast)
                .filter(dotted -> dotted.namespace().equals("due"))
                .map(ModelExpression.Dotted::property)
                .collect(Collectors.toSet());
    }

    private static Stream<XmlNode> all(Map<String, XmlNode> processes) {
        return processes.values().stream().flatMap(XmlNode::all);
    }
}
