package org.throughline.base.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The attack corpus: each changes one good file (src/test/resources/hostile-models) in one place, or is made here because it is huge.
 *
 * <p>What they would do when they ran leaves a mark that {@link HostileModelsTest} looks for: a file, a user, a connection, a call.
 */
final class HostileModels {

    static final String PROCESS = read("target.bpmn");
    static final String TABLE = read("target.dmn");
    static final String FORM = read("target.form");

    /** Every mark is a file in this folder. */
    static final Path MARKS = Path.of(
            System.getProperty("java.io.tmpdir"),
            "hostile-models-" + ProcessHandle.current().pid());

    private static final String TASK = "userTask_doWork";
    private static final String STEP = "serviceTask_lapse";
    private static final List<String> EXPRESSIONS = List.of(
            "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch MARK')}",
            "#{''.getClass().forName('java.lang.Runtime')}",
            "${''['class']}",
            "${execution.processEngineServices.identityService.saveUser(execution.processEngineServices.identityService.newUser('intruder'))}",
            "${canary.touch()}");

    private final List<HostileModel> models = new ArrayList<>();

    private HostileModels() {
        expressions();
        code();
        outside();
        sizes();
        encodings();
        timersAndLoops();
        labels();
        people();
        tables();
        forms();
    }

    static Stream<HostileModel> all() {
        return new HostileModels().models.stream();
    }

    private void expressions() {
        for (String hostile : EXPRESSIONS) {
            String text =
                    escaped(hostile.replace("MARK", MARKS.resolve("expression").toString()));
            for (String attribute : List.of("assignee", "candidateGroups", "dueDate")) {
                attribute(attribute, text);
            }
            for (String attribute :
                    List.of("candidateUsers", "followUpDate", "priority", "formKey", "jobPriority", "taskListener")) {
                task(
                        "expression in " + attribute,
                        "camunda:" + attribute + "=\"" + text + "\"",
                        ModelRule.EXPRESSION_ALLOW_LIST);
            }
            swap("expression in delegate", "${lapseOffer}", text, ModelRule.EXPRESSION_ALLOW_LIST, STEP);
            swap(
                    "expression in condition",
                    "${!delivered}",
                    text,
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "condition_isDelivered");
            swap(
                    "expression in timer",
                    "tFormalExpression\">${due.actionAccept}",
                    "tFormalExpression\">" + text,
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "timeDate_workLate");
            swap(
                    "expression in message name",
                    "name=\"Withdraw\"",
                    "name=\"" + text + "\"",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "message_word");
            swap(
                    "expression in task name",
                    "name=\"Do work\"",
                    "name=\"" + text + "\"",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    TASK);
            swap(
                    "expression in documentation",
                    "A good model",
                    text,
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "documentation_target");
            swap(
                    "expression in property",
                    "value=\"verifierId\"",
                    "value=\"" + text + "\"",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    TASK + "/property");
            step("expression as step", "camunda:expression=\"" + text + "\"", ModelRule.EXPRESSION_ALLOW_LIST);
            inStep(
                    "expression in retry cycle",
                    "<camunda:failedJobRetryTimeCycle>" + text + "</camunda:failedJobRetryTimeCycle>",
                    ModelRule.RETRY_CYCLE_SET,
                    "failedJobRetryTimeCycle");
            inStep(
                    "expression in parameter",
                    "<camunda:inputOutput><camunda:inputParameter name=\"a\">" + text
                            + "</camunda:inputParameter></camunda:inputOutput>",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "inputOutput");
            inStep(
                    "expression in listener",
                    "<camunda:executionListener event=\"start\" expression=\"" + text + "\" />",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "executionListener");
            loop(
                    "expression in collection",
                    "camunda:collection=\"" + text + "\"",
                    "",
                    ModelRule.EXPRESSION_ALLOW_LIST);
            step(
                    "expression in called process",
                    "",
                    ModelRule.EXPRESSION_ALLOW_LIST,
                    "callActivity",
                    "calledElement=\"" + text + "\"");
        }
        swap(
                "expression behind entities",
                "${!delivered}",
                "&#36;&#123;execution.id&#125;",
                ModelRule.EXPRESSION_ALLOW_LIST,
                "condition_isDelivered");
        swap(
                "expression in CDATA",
                "${!delivered}",
                "<![CDATA[${execution.id}]]>",
                ModelRule.EXPRESSION_ALLOW_LIST,
                "condition_isDelivered");
        swap(
                "expression around a comment",
                "${!delivered}",
                "${exe<!-- x -->cution.id}",
                ModelRule.EXPRESSION_ALLOW_LIST,
                "condition_isDelivered");
        swap(
                "expression in an expression",
                "${!delivered}",
                "${${delivered}}",
                ModelRule.EXPRESSION_ALLOW_LIST,
                "condition_isDelivered");
        swap(
                "expression that assigns",
                "${!delivered}",
                "${delivered = true}",
                ModelRule.EXPRESSION_ALLOW_LIST,
                "condition_isDelivered");
        swap(
                "expression that names a bean of the application",
                "${lapseOffer}",
                "${dataSource}",
                ModelRule.KNOWN_STEP,
                STEP);
        swap(
                "expression that names a foreign variable",
                "${!delivered}",
                "${!applicationContext}",
                ModelRule.VARIABLES_DECLARED,
                "condition_isDelivered");
    }

    private void attribute(String attribute, String text) {
        process(
                "expression in " + attribute,
                PROCESS.replaceFirst(
                        "camunda:" + attribute + "=\"[^\"]*\"",
                        Matcher.quoteReplacement("camunda:" + attribute + "=\"" + text + "\"")),
                ModelRule.EXPRESSION_ALLOW_LIST,
                TASK);
    }

    private void code() {
        String hostile = "org.throughline.base.process.HostileModelsTest$Hostile";
        String call = "org.throughline.base.process.HostileModelsTest.mark()";
        for (String language : List.of("groovy", "javascript", "python", "ruby", "juel")) {
            replaceStep(
                    "script in " + language,
                    "<bpmn:scriptTask id=\"serviceTask_lapse\" scriptFormat=\"" + language + "\"><bpmn:script>" + call
                            + "</bpmn:script></bpmn:scriptTask>",
                    ModelRule.NO_SCRIPT,
                    STEP);
        }
        inStep(
                "script in a parameter",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"groovy\">"
                        + call + "</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                ModelRule.NO_SCRIPT,
                "inputOutput");
        inStep(
                "script in a listener",
                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">" + call
                        + "</camunda:script></camunda:executionListener>",
                ModelRule.NO_SCRIPT,
                "executionListener");
        swap(
                "script in a condition",
                "id=\"condition_isDelivered\"",
                "id=\"condition_isDelivered\" language=\"groovy\"",
                ModelRule.NO_SCRIPT,
                "condition_isDelivered");
        swap(
                "script file in a condition",
                "id=\"condition_isDelivered\"",
                "id=\"condition_isDelivered\" camunda:resource=\"deployment://x.groovy\"",
                ModelRule.NO_SCRIPT,
                "condition_isDelivered");
        step("class as step", "camunda:class=\"" + hostile + "\"", ModelRule.NO_CLASS_DELEGATE);
        step("class of the machine as step", "camunda:class=\"java.lang.Runtime\"", ModelRule.NO_CLASS_DELEGATE);
        inStep(
                "class as listener",
                "<camunda:executionListener event=\"start\" class=\"" + hostile + "\" />",
                ModelRule.NO_CLASS_DELEGATE,
                "executionListener");
        inTask(
                "class as task listener",
                "<camunda:taskListener event=\"create\" class=\"" + hostile + "\" />",
                ModelRule.NO_CLASS_DELEGATE,
                "taskListener");
        inTask(
                "class as form handler",
                "<camunda:formData><camunda:formField id=\"a\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\" config=\""
                        + hostile + "\" /></camunda:validation></camunda:formField></camunda:formData>",
                ModelRule.ELEMENT_ALLOWED,
                "formData");
        step("class of a mapping", "camunda:variableMappingClass=\"" + hostile + "\"", ModelRule.NO_CLASS_DELEGATE);
        inStep(
                "field into a step",
                "<camunda:field name=\"command\" stringValue=\"touch\" />",
                ModelRule.ELEMENT_ALLOWED,
                "field");
        step("shell", "camunda:type=\"shell\"", ModelRule.NO_CONNECTOR);
        process(
                "shell with its command",
                PROCESS.replace(
                        "camunda:delegateExpression=\"${lapseOffer}\" />",
                        "camunda:type=\"shell\"><bpmn:extensionElements><camunda:field name=\"command\" stringValue=\"touch\" /><camunda:field name=\"arg1\" stringValue=\""
                                + MARKS.resolve("shell") + "\" /></bpmn:extensionElements></bpmn:serviceTask>"),
                ModelRule.NO_CONNECTOR,
                STEP);
        step("mail", "camunda:type=\"mail\"", ModelRule.NO_CONNECTOR);
        step("external worker", "camunda:type=\"external\" camunda:topic=\"steal\"", ModelRule.KNOWN_TOPIC);
        inStep(
                "connector",
                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                ModelRule.NO_CONNECTOR,
                "connector");
        inStep(
                "objects as parameter",
                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:map><camunda:entry key=\"x\">y</camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>",
                ModelRule.NO_SERIALISED_OBJECTS,
                "inputOutput");
        process(
                "engine by another name",
                PROCESS.replace(
                        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"",
                        "xmlns:camunda=\"http://activiti.org/bpmn\""),
                ModelRule.ATTRIBUTE_ALLOWED,
                TASK);
        process(
                "engine under a second prefix",
                PROCESS.replace(
                        "<bpmn:serviceTask id",
                        "<bpmn:serviceTask xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" x:class=\"" + hostile
                                + "\" id"),
                ModelRule.NO_CLASS_DELEGATE,
                STEP);
        replaceStep(
                "table that keeps objects",
                "<bpmn:businessRuleTask id=\"serviceTask_lapse\" name=\"Ask table\" camunda:decisionRef=\"quorum\" camunda:decisionRefBinding=\"latest\" camunda:resultVariable=\"verdict\" camunda:mapDecisionResult=\"resultList\" />",
                ModelRule.NO_SERIALISED_OBJECTS,
                STEP);
        replaceStep(
                "table that nobody knows",
                "<bpmn:businessRuleTask id=\"serviceTask_lapse\" name=\"Ask table\" camunda:decisionRef=\"stolen\" camunda:decisionRefBinding=\"latest\" />",
                ModelRule.KNOWN_DECISION,
                STEP);
        replaceStep(
                "compensation",
                "<bpmn:intermediateThrowEvent id=\"serviceTask_lapse\"><bpmn:compensateEventDefinition id=\"compensate\" /></bpmn:intermediateThrowEvent>",
                ModelRule.COMPENSATION_PAIRED,
                "compensate");
        replaceStep(
                "signal to everybody",
                "<bpmn:intermediateThrowEvent id=\"serviceTask_lapse\"><bpmn:signalEventDefinition id=\"signal\" /></bpmn:intermediateThrowEvent>",
                ModelRule.ELEMENT_ALLOWED,
                "signal");
    }

    private void outside() {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String bomb =
                "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                        + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";
        swap("document type", head, head + "<!DOCTYPE definitions>", ModelRule.NO_EXTERNAL_RESOURCE, "target");
        process(
                "entity bomb",
                PROCESS.replace(head, head + bomb).replace("A good model", "&f;"),
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        process(
                "external entity",
                PROCESS.replace(head, head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                        .replace("A good model", "&e;"),
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        process(
                "external entity of another server",
                PROCESS.replace(head, head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"LISTENER\">]>")
                        .replace("A good model", "&e;"),
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        swap(
                "external document type",
                head,
                head + "<!DOCTYPE x SYSTEM \"LISTENER/x.dtd\">",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        swap(
                "parameter entity",
                head,
                head + "<!DOCTYPE x [<!ENTITY % p SYSTEM \"LISTENER/p\"> %p;]>",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        swap(
                "entity that nobody declared",
                "A good model",
                "&steal;",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "documentation_target");
        swap(
                "style sheet",
                head,
                head + "<?xml-stylesheet href=\"LISTENER/x.xsl\"?>",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target");
        swap(
                "address of a schema",
                "id=\"definitions_target\"",
                "id=\"definitions_target\" xsi:schemaLocation=\"urn:x LISTENER/x.xsd\"",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "definitions_target");
        swap(
                "import",
                "  <bpmn:process",
                "  <bpmn:import importType=\"http://www.w3.org/2001/XMLSchema\" location=\"LISTENER/x.xsd\" namespace=\"urn:x\" /><bpmn:process",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "definitions_target/import");
        inStep(
                "include",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\" />",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "include");
    }

    private void sizes() {
        process(
                "two megabytes",
                PROCESS.replace("A good model", "x".repeat(2 * 1024 * 1024)),
                ModelRule.FILE_FITS,
                "target");
        process(
                "one long text",
                PROCESS.replace("A good model", "x".repeat(20_000)),
                ModelRule.FILE_FITS,
                "documentation_target");
        process("one long attribute", PROCESS.replace("Do work", "x".repeat(20_000)), ModelRule.FILE_FITS, TASK);
        process(
                "thousands of tasks",
                PROCESS.replace(
                        "<bpmn:endEvent id=\"end_no\"",
                        many(13_000, "<bpmn:task id=\"t%d\"/>") + "<bpmn:endEvent id=\"end_no\""),
                ModelRule.FILE_FITS,
                "t11985");
        process(
                "thousands of levels",
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"><bpmn:process id=\"target\">"
                        + "<bpmn:subProcess>".repeat(3_000) + "</bpmn:subProcess>".repeat(3_000)
                        + "</bpmn:process></bpmn:definitions>",
                ModelRule.FILE_FITS,
                "target");
        process(
                "thousands of attributes",
                PROCESS.replace("<bpmn:userTask ", "<bpmn:userTask " + many(5_000, "a%d=\"1\" ")),
                ModelRule.FILE_FITS,
                "start_begun");
        swap("name of 300 characters", "Do work", "Do " + "x".repeat(300), ModelRule.TEXT_FITS, TASK);
        process("id of 70 characters", PROCESS.replace(STEP, "s".repeat(70)), ModelRule.TEXT_FITS, "s".repeat(70));
        swap(
                "documentation of 5,000 characters",
                "A good model",
                "x ".repeat(2_500),
                ModelRule.TEXT_FITS,
                "documentation_target");
        process("half a file", PROCESS.substring(0, PROCESS.length() / 2), ModelRule.READABLE, "gateway_isDelivered");
        bytes(
                "zip by another name",
                new byte[] {'P', 'K', 3, 4, (byte) 0x90, (byte) 0xff, 0, 0},
                ModelRule.ENCODED_AS_UTF_8,
                "target");
    }

    private void encodings() {
        encoding("UTF-16", PROCESS.getBytes(StandardCharsets.UTF_16));
        encoding("UTF-16 without a mark", PROCESS.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16LE));
        encoding("UTF-32", PROCESS.getBytes(Charset.forName("UTF-32")));
        encoding("wrong mark", concat(new byte[] {(byte) 0xfe, (byte) 0xff}, PROCESS.getBytes(StandardCharsets.UTF_8)));
        encoding(
                "overlong characters",
                concat(PROCESS.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xc0, (byte) 0xbc}));
        encoding("NUL", PROCESS.replace("A good", "A\0good").getBytes(StandardCharsets.UTF_8));
        encoding(
                "UTF-7 by declaration",
                PROCESS.replace("encoding=\"UTF-8\"", "encoding=\"UTF-7\"").getBytes(StandardCharsets.UTF_8));
        encoding(
                "another version of XML",
                PROCESS.replace("version=\"1.0\" encoding", "version=\"1.1\" encoding")
                        .getBytes(StandardCharsets.UTF_8));
        process(
                "control character",
                PROCESS.replace("A good", "A\u001fgood"),
                ModelRule.READABLE,
                "documentation_target");
    }

    private void timersAndLoops() {
        for (String timer :
                List.of("2026-12-01T10:00:00Z", "9999999-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "PT0.001S")) {
            swap(
                    "timer at " + timer,
                    "tFormalExpression\">${due.actionAccept}",
                    "tFormalExpression\">" + timer,
                    ModelRule.TIMER_FLOOR,
                    "timeDate_workLate");
        }
        for (String cycle : List.of("R/PT0.001S", "R/PT1S", "R100000/P1D", "0/1 * * * * ?")) {
            timer("timeCycle", cycle);
        }
        timer("timeDuration", "P0D");
        timer("timeDuration", "-P1D");
        timer("timeDuration", "P9999999Y");
        swap(
                "start timer",
                "<bpmn:startEvent id=\"start_begun\" name=\"Work begun\" />",
                "<bpmn:startEvent id=\"start_begun\" name=\"Work begun\"><bpmn:timerEventDefinition id=\"timer_begun\"><bpmn:timeCycle>R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>",
                ModelRule.TIMER_FLOOR,
                "timer_begun/timeCycle");
        inStep(
                "retry storm",
                "<camunda:failedJobRetryTimeCycle>R100000/PT0S</camunda:failedJobRetryTimeCycle>",
                ModelRule.RETRY_CYCLE_SET,
                "failedJobRetryTimeCycle");
        loop(
                "twenty thousand at once",
                "",
                "<bpmn:loopCardinality>20000</bpmn:loopCardinality>",
                ModelRule.MULTI_INSTANCE_BOUNDED);
        loop("repeated for no list", "", "", ModelRule.MULTI_INSTANCE_BOUNDED);
        process(
                "repeated while it repeats",
                PROCESS.replace(
                        "messageRef=\"message_word\" />",
                        "messageRef=\"message_word\"><bpmn:standardLoopCharacteristics id=\"loop\" /></bpmn:receiveTask>"),
                ModelRule.MULTI_INSTANCE_BOUNDED,
                "loop");
        process("loop without a wait", spinning(), ModelRule.LOOP_WAITS, "gateway_again");
        process("loop through a part that may be passed", spinningThroughPart(), ModelRule.LOOP_WAITS, "gateway_again");
        replaceStep(
                "process that calls itself",
                "<bpmn:callActivity id=\"serviceTask_lapse\" name=\"Call me\" calledElement=\"target\" camunda:calledElementBinding=\"latest\"><bpmn:extensionElements><camunda:in businessKey=\"${actionRef}\" /></bpmn:extensionElements></bpmn:callActivity>",
                ModelRule.LOOP_WAITS,
                STEP);
        replaceStep(
                "process that does not exist",
                "<bpmn:callActivity id=\"serviceTask_lapse\" name=\"Call somebody\" calledElement=\"nobody\" camunda:calledElementBinding=\"latest\"><bpmn:extensionElements><camunda:in businessKey=\"${actionRef}\" /></bpmn:extensionElements></bpmn:callActivity>",
                ModelRule.KNOWN_CALLED_PROCESS,
                STEP);
        replaceStep(
                "call without a reference",
                "<bpmn:callActivity id=\"serviceTask_lapse\" name=\"Verify effect\" calledElement=\"effectiveness-verification\" camunda:calledElementBinding=\"latest\" />",
                ModelRule.BUSINESS_KEY_REQUIRED,
                STEP);
        process("join that never joins", neverJoining(), ModelRule.JOIN_CAN_JOIN, "gateway_join");
        swap(
                "dead end",
                "    <bpmn:sequenceFlow id=\"flow_wait_yes\" sourceRef=\"receiveTask_wait\" targetRef=\"end_yes\" />\n",
                "",
                ModelRule.LEADS_ON,
                "receiveTask_wait");
        swap(
                "node out of reach",
                "<bpmn:endEvent id=\"end_no\"",
                "<bpmn:endEvent id=\"end_lost\" name=\"Lost\" /><bpmn:endEvent id=\"end_no\"",
                ModelRule.REACHABLE,
                "end_lost");
        swap(
                "choice without a default",
                " default=\"flow_isDelivered_no\"",
                "",
                ModelRule.GATEWAY_DEFAULT_FLOW,
                "gateway_isDelivered");
        process(
                "flow out of its part",
                PROCESS.replace(
                        "sourceRef=\"event_workLate\" targetRef=\"end_late\"",
                        "sourceRef=\"event_workLate\" targetRef=\"message_word\""),
                ModelRule.WELL_CONNECTED,
                "flow_workLate_late");
        process(
                "start of another process",
                PROCESS.replace("name=\"Withdraw\"", "name=\"ActionOffered\"")
                        .replace(
                                "<bpmn:startEvent id=\"start_begun\" name=\"Work begun\" />",
                                "<bpmn:startEvent id=\"start_begun\" name=\"Work begun\"><bpmn:messageEventDefinition id=\"m\" messageRef=\"message_word\" /></bpmn:startEvent>"),
                ModelRule.MESSAGE_HAS_CORRELATION,
                "target");
        swap(
                "race of events",
                "<bpmn:receiveTask id=\"receiveTask_wait\" name=\"Wait for word\" messageRef=\"message_word\" />",
                "<bpmn:eventBasedGateway id=\"receiveTask_wait\" />",
                ModelRule.BOUNDARY_EVENTS_FOR_ESCALATION,
                "receiveTask_wait");
    }

    private void labels() {
        for (String text : List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "<svg/onload=alert(1)>",
                "Do &#38;#60;script",
                "url(http://x)")) {
            swap(
                    "mark-up in a name: " + text,
                    "name=\"Do work\"",
                    "name=\"" + escaped(text) + "\"",
                    ModelRule.NO_HTML_IN_LABELS,
                    TASK);
        }
        swap(
                "mark-up in documentation",
                "A good model",
                escaped("<iframe src='x'>"),
                ModelRule.NO_HTML_IN_LABELS,
                "documentation_target");
        swap(
                "mark-up in a property",
                "name=\"separateFrom\" value=\"verifierId\"",
                "name=\"separateFrom\" value=\"" + escaped("<b>") + "\"",
                ModelRule.NO_HTML_IN_LABELS,
                TASK + "/property");
        swap("mark-up in an id", "\"gateway_isDelivered\" name", "\"&lt;b&gt;\" name", ModelRule.READABLE, "target");
        swap(
                "style in a colour",
                "<bpmndi:BPMNShape id=\"shape_doWork\"",
                "<bpmndi:BPMNShape xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" bioc:fill=\"red;background:url(http://x)\" id=\"shape_doWork\"",
                ModelRule.NO_HTML_IN_LABELS,
                "shape_doWork");
        swap(
                "attribute on a drawing",
                "<bpmndi:BPMNShape id=\"shape_doWork\"",
                "<bpmndi:BPMNShape onload=\"alert(1)\" id=\"shape_doWork\"",
                ModelRule.READABLE,
                "target");
        swap("turned reading direction", "Do work", "Do \u202Ekrow", ModelRule.PLAIN_CHARACTERS, TASK);
        swap("invisible characters", "Do work", "Do\u200B work", ModelRule.PLAIN_CHARACTERS, TASK);
    }

    private void people() {
        swap(
                "task for nobody",
                " camunda:candidateGroups=\"TEAM_LEADER\"",
                "",
                ModelRule.USER_TASK_HAS_CANDIDATES,
                TASK);
        swap("task for a group of blanks", "\"TEAM_LEADER\"", "\" , \"", ModelRule.USER_TASK_HAS_CANDIDATES, TASK);
        swap("task for a group that nobody knows", "\"TEAM_LEADER\"", "\"INTRUDER\"", ModelRule.KNOWN_GROUP, TASK);
        swap(
                "task with a form of another place",
                "camunda:formRef=\"action-progress\"",
                "camunda:formRef=\"stolen\"",
                ModelRule.KNOWN_FORM,
                TASK);
        process(
                "task that nobody notices",
                PROCESS.replaceFirst("(?s)    <bpmn:boundaryEvent.*?</bpmn:boundaryEvent>\n", "")
                        .replaceFirst("    <bpmn:sequenceFlow id=\"flow_workLate_late\"[^\n]*\n", "")
                        .replaceFirst("    <bpmn:endEvent id=\"end_late\"[^\n]*\n", ""),
                ModelRule.USER_TASK_HAS_ESCALATION,
                TASK);
        process(
                "somebody who judges their own work",
                PROCESS.replace("action-progress", "effect-check"),
                ModelRule.SEPARATION_OF_DUTY_DECLARED,
                TASK);
        process(
                "somebody who is kept from themselves",
                PROCESS.replace("value=\"verifierId\"", "value=\"ownerId\""),
                ModelRule.SEPARATION_OF_DUTY_DECLARED,
                TASK);
        add(
                "step on which others rely",
                "bpmn",
                "action-ownership",
                PROCESS.replace("id=\"target\"", "id=\"action-ownership\"")
                        .replace("bpmnElement=\"target\"", "bpmnElement=\"action-ownership\"")
                        .getBytes(StandardCharsets.UTF_8),
                ModelRule.MANDATORY_STEPS_KEPT,
                "action-ownership");
        lane("System", ModelRule.NO_USER_TASK_IN_ANONYMOUS_LANE);
        lane("Facilitator", ModelRule.LANE_AGREES_WITH_GROUP);
    }

    private void tables() {
        table(
                "table that speaks juel",
                "expressionLanguage=\"feel\"",
                "expressionLanguage=\"juel\"",
                ModelRule.FEEL_ONLY_DECISIONS,
                "inputExpression_kind");
        table(
                "table that speaks groovy",
                "<inputEntry id=\"inputEntry_any\">",
                "<inputEntry id=\"inputEntry_any\" expressionLanguage=\"groovy\">",
                ModelRule.FEEL_ONLY_DECISIONS,
                "inputEntry_any");
        table(
                "table that speaks javascript",
                "<outputEntry id=\"outputEntry_any\">",
                "<outputEntry id=\"outputEntry_any\" expressionLanguage=\"javascript\">",
                ModelRule.FEEL_ONLY_DECISIONS,
                "outputEntry_any");
        table(
                "table with an expression",
                "<text>kind</text>",
                "<text>${canary.touch()}</text>",
                ModelRule.FEEL_ONLY_DECISIONS,
                "inputExpression_kind/text");
        table(
                "table with an expression of the other kind",
                "\"SPONSOR\"",
                "#{canary.touch()}",
                ModelRule.FEEL_ONLY_DECISIONS,
                "outputEntry_any/text");
        table(
                "table that calls code",
                "\"SPONSOR\"",
                "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}",
                ModelRule.FEEL_ONLY_DECISIONS,
                "outputEntry_any/text");
        table(
                "table with an endless cell",
                "\"SPONSOR\"",
                "1+".repeat(1_000) + "1",
                ModelRule.FEEL_ONLY_DECISIONS,
                "outputEntry_any/text");
        table(
                "table with an import",
                "<decision id",
                "<import id=\"import_x\" namespace=\"urn:x\" locationURI=\"LISTENER/x.dmn\" importType=\"x\" name=\"x\" /><decision id",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "import_x");
        table(
                "table with a document type",
                "?>",
                "?><!DOCTYPE x SYSTEM \"LISTENER/x.dtd\">",
                ModelRule.NO_EXTERNAL_RESOURCE,
                "target-table");
        table("table without a hit policy", " hitPolicy=\"FIRST\"", "", ModelRule.HIT_POLICY_STATED, "target-table");
        table(
                "table with mark-up",
                "label=\"Kind\"",
                "label=\"&lt;script&gt;\"",
                ModelRule.NO_HTML_IN_LABELS,
                "input_kind");
        add(
                "decision that is no table",
                "dmn",
                "target-table",
                TABLE.replaceFirst(
                                "(?s)<decisionTable.*</decisionTable>",
                                "<literalExpression id=\"literal\"><text>1</text></literalExpression>")
                        .getBytes(StandardCharsets.UTF_8),
                ModelRule.DECISION_PLAIN,
                "literal");
    }

    private void forms() {
        form("form with a page inside", "\"type\": \"textfield\"", "\"type\": \"iframe\"", "field_text");
        form("form with code in a condition", "=text = null", "=function(x) external {java: {}}", "field_number");
        form("form with an endless condition", "=text = null", "=for x in 1..1000000000 return x", "field_number");
        form("form with an expression that blows up", "=text = null", "=matches(text, \\\"(a+)+$\\\")", "field_number");
        form(
                "form with an expression as deep as a well",
                "=text = null",
                "=" + "(".repeat(400) + "1" + ")".repeat(400),
                "field_number");
        form("form with a part that nobody knows", "\"type\": \"number\"", "\"type\": \"script\"", "field_number");
        form("form with a key into the inside", "\"key\": \"text\"", "\"key\": \"__proto__.x.y.z.a.b\"", "field_text");
        form("form with two fields of a key", "\"key\": \"number\"", "\"key\": \"text\"", "field_number");
        add(
                "form as deep as a well",
                "form",
                "target-form",
                "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8),
                ModelRule.FORM_READABLE,
                "form");
        add(
                "form of a million parts",
                "form",
                "target-form",
                ("{\"id\": \"target-form\", \"components\": [" + "{},".repeat(80_000) + "{}]}")
                        .getBytes(StandardCharsets.UTF_8),
                ModelRule.FORM_READABLE,
                "component-1");
    }

    private void add(String name, String kind, String key, byte[] bytes, ModelRule rule, String element) {
        models.add(new HostileModel((models.size() + 1) + " " + name, kind, key, bytes, rule, element));
    }

    private void process(String name, String xml, ModelRule rule, String element) {
        if (xml.equals(PROCESS)) {
            throw new IllegalStateException(name + " changes nothing");
        }
        add(name, "bpmn", "target", xml.getBytes(StandardCharsets.UTF_8), rule, element);
    }

    private void swap(String name, String from, String to, ModelRule rule, String element) {
        process(name, PROCESS.replace(from, to), rule, element);
    }

    private void task(String name, String attribute, ModelRule rule) {
        swap(name, "<bpmn:userTask ", "<bpmn:userTask " + attribute + " ", rule, TASK);
    }

    private void step(String name, String attributes, ModelRule rule) {
        swap(name, "camunda:delegateExpression=\"${lapseOffer}\"", attributes, rule, STEP);
    }

    private void step(String name, String extensions, ModelRule rule, String tag, String attributes) {
        replaceStep(
                name,
                "<bpmn:" + tag + " id=\"" + STEP + "\" name=\"Attack it\" " + attributes + ">" + extensions + "</bpmn:"
                        + tag + ">",
                rule,
                STEP);
    }

    private void replaceStep(String name, String element, ModelRule rule, String where) {
        swap(
                name,
                "<bpmn:serviceTask id=\"serviceTask_lapse\" name=\"Close offer\" camunda:delegateExpression=\"${lapseOffer}\" />",
                element,
                rule,
                where);
    }

    private void inStep(String name, String extension, ModelRule rule, String tag) {
        swap(
                name,
                "camunda:delegateExpression=\"${lapseOffer}\" />",
                "camunda:delegateExpression=\"${lapseOffer}\"><bpmn:extensionElements>" + extension
                        + "</bpmn:extensionElements></bpmn:serviceTask>",
                rule,
                STEP + "/" + tag);
    }

    private void inTask(String name, String extension, ModelRule rule, String tag) {
        swap(name, "<camunda:properties>", extension + "<camunda:properties>", rule, TASK + "/" + tag);
    }

    private void loop(String name, String attributes, String content, ModelRule rule) {
        String element = content.isEmpty() && attributes.isEmpty()
                ? "receiveTask_wait"
                : content.isEmpty() ? "loop" : "loop/loopCardinality";
        swap(
                name,
                "messageRef=\"message_word\" />",
                "messageRef=\"message_word\"><bpmn:multiInstanceLoopCharacteristics id=\"loop\" " + attributes + ">"
                        + content + "</bpmn:multiInstanceLoopCharacteristics></bpmn:receiveTask>",
                rule,
                element);
    }

    private void timer(String tag, String value) {
        process(
                tag + " " + value,
                PROCESS.replaceFirst(
                        "<bpmn:timeDate[^$]*\\$\\{due.actionAccept}</bpmn:timeDate>",
                        "<bpmn:" + tag + ">" + value + "</bpmn:" + tag + ">"),
                ModelRule.TIMER_FLOOR,
                "timer_workLate/" + tag);
    }

    private void lane(String name, ModelRule rule) {
        swap(
                "task in the lane " + name,
                "    <bpmn:startEvent",
                "    <bpmn:laneSet id=\"lanes\"><bpmn:lane id=\"lane\" name=\"" + name + "\"><bpmn:flowNodeRef>" + TASK
                        + "</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:startEvent",
                rule,
                TASK);
    }

    private void bytes(String name, byte[] bytes, ModelRule rule, String element) {
        add(name, "bpmn", "target", bytes, rule, element);
    }

    private void encoding(String name, byte[] bytes) {
        bytes(name, bytes, ModelRule.ENCODED_AS_UTF_8, "target");
    }

    private void table(String name, String from, String to, ModelRule rule, String element) {
        add(name, "dmn", "target-table", TABLE.replace(from, to).getBytes(StandardCharsets.UTF_8), rule, element);
    }

    private void form(String name, String from, String to, String element) {
        add(
                name,
                "form",
                "target-form",
                FORM.replace(from, to).getBytes(StandardCharsets.UTF_8),
                ModelRule.FORM_READABLE,
                element);
    }

    private static String spinning() {
        return PROCESS.replace(
                        "sourceRef=\"serviceTask_lapse\" targetRef=\"receiveTask_wait\"",
                        "sourceRef=\"serviceTask_lapse\" targetRef=\"gateway_again\"")
                .replace(
                        "<bpmn:endEvent id=\"end_no\"",
                        "<bpmn:exclusiveGateway id=\"gateway_again\" name=\"Again?\" default=\"flow_again_lapse\" /><bpmn:endEvent id=\"end_no\"")
                .replace(
                        "    <bpmn:sequenceFlow id=\"flow_lapse_wait\"",
                        "    <bpmn:sequenceFlow id=\"flow_again_wait\" name=\"No\" sourceRef=\"gateway_again\" targetRef=\"receiveTask_wait\">"
                                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${verdict == 'NEVER'}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                                + "<bpmn:sequenceFlow id=\"flow_again_lapse\" name=\"Yes\" sourceRef=\"gateway_again\" targetRef=\"serviceTask_lapse\" />"
                                + "<bpmn:sequenceFlow id=\"flow_lapse_wait\"")
                .replace("<bpmn:serviceTask", "<bpmn:serviceTask")
                .replaceFirst(
                        "(?s)(<bpmn:serviceTask id=\"serviceTask_lapse\".*?/>)(.*?)(<bpmn:exclusiveGateway id=\"gateway_again\".*?/>)",
                        "$3$1$2");
    }

    /** The part has a task, but also a way around it. */
    private static String spinningThroughPart() {
        return spinning()
                .replaceFirst("<bpmn:serviceTask id=\"serviceTask_lapse\"[^>]*/>", Matcher.quoteReplacement("""
                <bpmn:subProcess id="serviceTask_lapse" name="Ask perhaps">
                  <bpmn:startEvent id="start_in" name="Begun" />
                  <bpmn:exclusiveGateway id="gateway_in" name="Ask?" default="flow_in_out" />
                  <bpmn:receiveTask id="receiveTask_in" name="Wait for more" messageRef="message_word" />
                  <bpmn:endEvent id="end_in" name="Ended" />
                  <bpmn:sequenceFlow id="flow_in_in" sourceRef="start_in" targetRef="gateway_in" />
                  <bpmn:sequenceFlow id="flow_in_out" name="No" sourceRef="gateway_in" targetRef="end_in" />
                  <bpmn:sequenceFlow id="flow_in_wait" name="Yes" sourceRef="gateway_in" targetRef="receiveTask_in">
                    <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${verdict == 'ASK'}</bpmn:conditionExpression>
                  </bpmn:sequenceFlow>
                  <bpmn:sequenceFlow id="flow_wait_out" sourceRef="receiveTask_in" targetRef="end_in" />
                </bpmn:subProcess>
                """));
    }

    /** One of two ways is chosen, and both are waited for. */
    private static String neverJoining() {
        return PROCESS.replace(
                        "sourceRef=\"gateway_isDelivered\" targetRef=\"end_no\"",
                        "sourceRef=\"gateway_isDelivered\" targetRef=\"gateway_join\"")
                .replace(
                        "sourceRef=\"receiveTask_wait\" targetRef=\"end_yes\"",
                        "sourceRef=\"receiveTask_wait\" targetRef=\"gateway_join\"")
                .replace(
                        "<bpmn:endEvent id=\"end_no\" name=\"Nothing delivered\" />",
                        "<bpmn:parallelGateway id=\"gateway_join\" />")
                .replace(
                        "    <bpmn:sequenceFlow id=\"flow_wait_yes\"",
                        "    <bpmn:sequenceFlow id=\"flow_join_yes\" sourceRef=\"gateway_join\" targetRef=\"end_yes\" /><bpmn:sequenceFlow id=\"flow_wait_yes\"");
    }

    private static String many(int times, String what) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(what.formatted(i));
        }
        return all.toString();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/hostile-models", name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
