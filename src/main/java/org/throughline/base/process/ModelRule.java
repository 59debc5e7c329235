package org.throughline.base.process;

import java.util.Locale;

/**
 * The rules of the gate; the name says what must hold, and its {@link #id()} is what programs and people see.
 *
 * <p>The sentence of a rule stands in the bundles under {@code gate.} and its id; where a rule has several, a word follows.
 */
public enum ModelRule {
    // The file itself
    /** The file is well-formed, of a kind that is known, and follows its schema. */
    READABLE,
    /** Bytes, elements, depth, attributes and their length have limits, counted before anything else reads the file. */
    FILE_FITS,
    /** Plain UTF-8. */
    ENCODED_AS_UTF_8,
    /** The file is named after what it holds. */
    NAMED_AS_FILE,
    /** The checks come to an end in time. */
    TOO_COSTLY,

    // Security
    /** No script, in no language and at no place. */
    NO_SCRIPT,
    /** No class by its name. */
    NO_CLASS_DELEGATE,
    /** Only expressions of the grammar, each in a place where it has a meaning. */
    EXPRESSION_ALLOW_LIST,
    /** No connector, mail or shell. */
    NO_CONNECTOR,
    /** No document type, entity, import, include, style sheet or address of a schema. */
    NO_EXTERNAL_RESOURCE,
    /** Tables speak FEEL, call no code and have cells of a bounded size. */
    FEEL_ONLY_DECISIONS,
    /** Names and texts hold no mark-up, and colours are colours. */
    NO_HTML_IN_LABELS,
    /** Names hold nothing that is invisible or turns the direction of reading. */
    PLAIN_CHARACTERS,
    /** A timer waits for a promise; durations, cycles and dates of a model's own do not exist. */
    TIMER_FLOOR,
    /** No topic of external workers is known. */
    KNOWN_TOPIC,
    KNOWN_FORM,
    KNOWN_GROUP,
    KNOWN_CALLED_PROCESS,
    KNOWN_DECISION,
    KNOWN_STEP,
    KNOWN_PROMISE,
    KNOWN_MESSAGE,
    /** Only elements that are listed. */
    ELEMENT_ALLOWED,
    /** Only attributes that are listed for their element. */
    ATTRIBUTE_ALLOWED,
    /** Ids and names fit the engine's columns. */
    TEXT_FITS,

    // Durability
    EXECUTABLE,
    HISTORY_TTL_SET,
    VERSION_TAG_SET,
    /** The engine's own cycle holds for every step; a model sets none. */
    RETRY_CYCLE_SET,
    /** A message that is waited for has a name, one process begins with it, and one that is sent has a step that sends it. */
    MESSAGE_HAS_CORRELATION,
    /** What is called gets the reference of its thing. */
    BUSINESS_KEY_REQUIRED,
    VARIABLES_DECLARED,
    /** A choice has a way for the case that no answer fits, and conditions stand behind choices only. */
    GATEWAY_DEFAULT_FLOW,
    ESCALATION_CAUGHT,
    ERROR_CODE_CAUGHT,
    /** What may interrupt a wait stands at the border of a step: gateways of events lose messages on this engine. */
    BOUNDARY_EVENTS_FOR_ESCALATION,
    /** Compensation is not drawn. */
    COMPENSATION_PAIRED,
    /** Variables hold single values. */
    NO_SERIALISED_OBJECTS,
    /** A loop waits somewhere; otherwise it holds a thread and a connection for ever. */
    LOOP_WAITS,
    /** Something is done once for each in a list that is bounded, and never within another such repetition. */
    MULTI_INSTANCE_BOUNDED,
    /** Every node can be reached from a start. */
    REACHABLE,
    /** Every node but an end leads somewhere. */
    LEADS_ON,
    /** A join gets a token on each of its ways. */
    JOIN_CAN_JOIN,
    /** Two elements never share an id, and a flow joins nodes of its own scope. */
    WELL_CONNECTED,

    // People
    USER_TASK_HAS_CANDIDATES,
    USER_TASK_HAS_FORM,
    USER_TASK_HAS_DUE,
    /** A timer at the task or around it, unless its feature asks until it is answered. */
    USER_TASK_HAS_ESCALATION,
    /** Who judges is not whose work is judged. */
    SEPARATION_OF_DUTY_DECLARED,
    /** A supplied process keeps the steps on which others rely. */
    MANDATORY_STEPS_KEPT,
    /** A lane in which somebody is asked is a role. */
    NO_USER_TASK_IN_ANONYMOUS_LANE,
    LANE_AGREES_WITH_GROUP,

    // Tables and forms
    /** A table states its hit policy. */
    HIT_POLICY_STATED,
    /** A file holds one table and nothing that computes beside it. */
    DECISION_PLAIN,
    /** The form can be drawn and checked. */
    FORM_READABLE,
    /** A field of a form that no code answers is called like nothing that code or models mean. */
    ANSWERS_NAMED_APART,

    // In step with the code
    /** No form without a task. */
    FORM_USED,
    /** No delegate without a model. */
    STEP_USED,
    /** No promise that no model asks for. */
    PROMISE_USED,
    /** No message that no model waits for. */
    MESSAGE_USED,

    // Style
    /** A text says what the process is for. */
    DOCUMENTED(Level.WARNING),
    /** A step says what is done to what. */
    TASK_NAMED_AS_ACT(Level.WARNING),
    /** A choice is a question. */
    GATEWAY_ASKS(Level.WARNING),
    /** The ways behind a choice are its answers. */
    FLOWS_ARE_ANSWERS(Level.WARNING),
    /** An end names what came out. */
    END_NAMES_OUTCOME(Level.WARNING),
    /** Ids are given by people. */
    NO_GENERATED_IDS(Level.WARNING),
    /** A drawing fits a page. */
    PAGE_FITS(Level.WARNING);

    /** Whether it keeps a model from going live. */
    public enum Level {
        ERROR,
        WARNING
    }

    private final Level level;

    ModelRule() {
        this(Level.ERROR);
    }

    ModelRule(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** `no-script`: the same everywhere and for ever. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
