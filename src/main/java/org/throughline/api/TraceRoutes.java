package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.trace.Trace;
import org.throughline.trace.TraceThing;
import org.throughline.trace.Traces;

/** Where a thing comes from and what became of it. */
@RestController
@RequestMapping(Api.V1 + "/trace")
@Tag(name = "Trace", description = "From an observation to its effect and back")
class TraceRoutes {

    private final Traces traces;

    TraceRoutes(Traces traces) {
        this.traces = traces;
    }

    /**
     * The trace of a thing for the caller.
     *
     * @param thing the thing itself
     * @param before what led to it, the first cause first
     * @param after what came of it, the nearest first
     * @param hiddenBefore how many things that the caller may not see stand before
     * @param hiddenAfter how many stand after
     */
    @Schema(name = "Trace")
    record Answer(Thing thing, List<Thing> before, List<Thing> after, int hiddenBefore, int hiddenAfter) {

        static Answer of(Trace trace) {
            return new Answer(
                    Thing.of(trace.thing()),
                    trace.before().stream().map(Thing::of).toList(),
                    trace.after().stream().map(Thing::of).toList(),
                    trace.hiddenBefore(),
                    trace.hiddenAfter());
        }
    }

    /**
     * A thing on a trace.
     *
     * @param ref its reference; null for what has no page of its own
     * @param kind what it is
     * @param title one line; null for observations and effects
     * @param state how it stands, null when there is nothing to say
     * @param number how many observations there are, null elsewhere
     */
    @Schema(name = "TraceThing")
    record Thing(
            @Nullable String ref,
            String kind,
            @Nullable String title,
            @Nullable String state,
            @Nullable Integer number) {

        static Thing of(TraceThing thing) {
            String state = thing.stateKey();
            return new Thing(
                    thing.ref().contains(":") ? null : thing.ref(),
                    thing.kind().name(),
                    thing.title().isEmpty() ? null : thing.title(),
                    state == null ? null : state.substring(state.lastIndexOf('.') + 1),
                    thing.number() == 0 ? null : thing.number());
        }
    }

    @GetMapping("/{ref}")
    @Operation(summary = "Where a cycle, action, barrier or decision comes from and what became of it")
    Answer of(@PathVariable String ref) {
        return Answer.of(traces.of(ref));
    }
}
