package org.throughline.base.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.throughline.base.form.FormSchemas;
import org.xml.sax.SAXException;

/**
 * Compares models, forms and tables with the code, in both directions: all rules of the gate begin here.
 *
 * <p>The engine deploys a model that names a missing bean, form, group, message or variable without a word, and fails when the
 * first person gets there. So the build checks the models that are shipped, and {@link ModelGate} checks every model before it goes
 * live. Pure: it reads texts and a vocabulary, and touches neither engine nor database. Hostile files cost no more than reading their
 * first megabyte and looking at a bounded number of elements a bounded number of times.
 */
public final class ModelContract {

    private static final String CODE = "code";
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::model).thenComparing(Finding::element);

    private final ModelVocabulary vocabulary;
    private final FormSchemas schemas;

    public ModelContract(ModelVocabulary vocabulary, FormSchemas schemas) {
        this.vocabulary = vocabulary;
        this.schemas = schemas;
    }

    /** Everything that does not hold, sorted by model; empty when models and code are in step. */
    public List<Finding> check(ModelFiles files) {
        List<Finding> findings = new ArrayList<>(check(files, ModelFiles.none()));
        Map<String, XmlNode> processes = trees(files.processes(), ModelContract::tree);
        findings.addAll(otherWayRound(processes, files));
        findings.sort(BY_PLACE);
        return List.copyOf(findings);
    }

    /**
     * What does not hold in files that are to go live beside others.
     *
     * @param changed the files that are looked at; they take the place of those of the same name
     * @param inForce what they may refer to and be referred by; not looked at itself
     */
    public List<Finding> check(ModelFiles changed, ModelFiles inForce) {
        return check(changed, inForce, trees(inForce.processes(), ModelContract::tree));
    }

    List<Finding> check(ModelFiles changed, ModelFiles inForce, Map<String, XmlNode> running) {
        List<Finding> findings = new ArrayList<>();
        Map<String, XmlNode> own = new LinkedHashMap<>();
        new TreeMap<>(changed.processes())
                .forEach((name, xml) -> parse(name, xml, XmlNode.BPMN, Bpmn::readModelFromStream, findings)
                        .ifPresent(process -> own.put(name, process)));
        Map<String, XmlNode> processes = new HashMap<>(running);
        processes.putAll(own);
        ModelFiles files = inForce.with(changed);
        AddedForms added = new AddedForms(files.forms(), vocabulary, schemas);
        LoopCheck loops = new LoopCheck(processes);
        CodeCheck codes = new CodeCheck(processes, vocabulary.codes());
        own.forEach((name, process) -> {
            findings.addAll(new ProcessCheck(name, process, files, vocabulary, added, loops).findings());
            Findings beside = new Findings(name);
            codes.check(name, beside);
            MessageCheck.checkStarts(name, process, processes, beside);
            findings.addAll(beside.list());
        });
        changed.decisions()
                .forEach((name, xml) -> parse(name, xml, "", Dmn::readModelFromStream, findings)
                        .ifPresent(table -> findings.addAll(DecisionCheck.check(name, table))));
        changed.forms().forEach((name, json) -> {
            findings.addAll(FormFileCheck.check(name, json, schemas));
            Findings asked = new Findings(name);
            added.checkForm(name, processes.values(), asked);
            findings.addAll(asked.list());
        });
        findings.sort(BY_PLACE);
        return List.copyOf(findings);
    }

    /** The file as a tree when its outside is in order; whether it follows a schema is another question. */
    static Optional<XmlNode> tree(String xml) {
        try {
            return ModelSource.check("", xml).isPresent() ? Optional.empty() : Optional.of(XmlNode.read(xml));
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, XmlNode> trees(Map<String, String> sources, Function<String, Optional<XmlNode>> reader) {
        Map<String, XmlNode> trees = new HashMap<>();
        sources.forEach((name, xml) -> reader.apply(xml).ifPresent(tree -> trees.put(name, tree)));
        return trees;
    }

    /** What a tree tells better than its schema is said first; the schema speaks when nothing else does. */
    private static Optional<XmlNode> parse(
            String name, String xml, String namespace, Consumer<InputStream> schema, List<Finding> findings) {
        Optional<Finding> outside = ModelSource.check(name, xml);
        if (outside.isPresent()) {
            findings.add(outside.get());
            return Optional.empty();
        }
        XmlNode node;
        try {
            node = XmlNode.read(xml);
        } catch (SAXException unreadable) {
            findings.add(Finding.of(ModelRule.READABLE, name, name, reason(unreadable)));
            return Optional.empty();
        }
        List<Finding> refused = namespace.isEmpty() ? DecisionCheck.check(name, node) : AllowedModel.check(node, name);
        try {
            schema.accept(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(node);
        } catch (ModelException unreadable) {
            findings.addAll(refused);
            findings.add(Finding.of(ModelRule.READABLE, name, name, reason(unreadable)));
            return Optional.empty();
        }
    }

    private static String reason(Exception unreadable) {
        Throwable cause = unreadable;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return message.length() > 300 ? message.substring(0, 300) + "…" : message;
    }

    /** What the code offers and no model uses, and what it asks and nobody offers. */
    private List<Finding> otherWayRound(Map<String, XmlNode> processes, ModelFiles files) {
        Findings code = new Findings(CODE);
        Set<String> steps = names(processes, "delegateExpression");
        steps.addAll(vocabulary.offered());
        unused(code, vocabulary.beans(), steps, ModelRule.STEP_USED);
        Set<String> promises = kinds(processes);
        promises.addAll(vocabulary.offered());
        unused(code, vocabulary.promises(), promises, ModelRule.PROMISE_USED);
        Set<String> messages = all(processes)
                .filter(node -> node.is("message"))
                .flatMap(node -> node.attribute("name").stream())
                .collect(Collectors.toSet());
        unused(code, vocabulary.messages(), messages, ModelRule.MESSAGE_USED);
        for (String form : vocabulary.forms()) {
            code.require(files.forms().keySet(), form, ModelRule.KNOWN_FORM, form);
        }
        for (String table : vocabulary.decisions()) {
            code.require(files.decisions().keySet(), table, ModelRule.KNOWN_DECISION, table);
        }
        List<Finding> findings = new ArrayList<>(code.list());
        Set<String> usedForms =
                all(processes).flatMap(node -> node.camunda("formRef").stream()).collect(Collectors.toSet());
        for (String form : files.forms().keySet()) {
            if (!usedForms.contains(form)) {
                findings.add(Finding.of(ModelRule.FORM_USED, form, form));
            }
        }
        return findings;
    }

    private static void unused(Findings code, Set<String> offered, Set<String> used, ModelRule rule) {
        for (String name : offered) {
            if (!used.contains(name)) {
                code.add(rule, name, name);
            }
        }
    }

    private static Set<String> names(Map<String, XmlNode> processes, String attribute) {
        return all(processes)
                .flatMap(node -> node.camunda(attribute).stream())
                .flatMap(text -> ModelExpression.parse(text).stream())
                .filter(ModelExpression.Name.class::isInstance)
                .map(name -> ((ModelExpression.Name) name).name())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> kinds(Map<String, XmlNode> processes) {
        return all(processes)
                .flatMap(node -> Stream.concat(Stream.of(node.text()), node.attributes().values().stream()))
                .flatMap(text -> ModelExpression.parse(text).stream())
                .filter(ModelExpression.Dotted.class::isInstance)
                .map(ModelExpression.Dotted.class::cast)
                .filter(dotted -> dotted.namespace().equals("due"))
                .map(ModelExpression.Dotted::property)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<XmlNode> all(Map<String, XmlNode> processes) {
        return processes.values().stream().flatMap(XmlNode::all);
    }
}
