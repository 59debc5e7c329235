package org.throughline.demo;

import static org.throughline.session.Attribution.ANONYMOUS;
import static org.throughline.session.Attribution.SIGNED;
import static org.throughline.session.NoteKind.DEALING_WITH;
import static org.throughline.session.NoteKind.MADE_IT_WORK;
import static org.throughline.session.NoteKind.WENT_WELL;
import static org.throughline.session.NoteOutcome.ACTED;
import static org.throughline.session.NoteOutcome.NOT_NOW;
import static org.throughline.session.NoteOutcome.SHARED;

import java.util.List;
import org.throughline.demo.DemoTalk.Said;

/** What people said about totes with two orders, and what became of it. */
final class DemoYellowLidNotes {

    static final List<Said> SAID = List.of(
            new Said(
                    "tom",
                    WENT_WELL,
                    "Amina turns a mixed tote sideways on the belt. The bench sees it at once.",
                    SIGNED,
                    ACTED,
                    "The lid does what Amina's trick did, on every shift"),
            new Said(
                    "mei",
                    WENT_WELL,
                    "When somebody calls over, we split the tote in ten seconds.",
                    ANONYMOUS,
                    SHARED,
                    "Southmoor read it in the story"),
            new Said(
                    "luca",
                    WENT_WELL,
                    "The late shift leaves the split totes sorted by door.",
                    SIGNED,
                    SHARED,
                    "Thanked the late shift, and shared it"),
            new Said(
                    "amina",
                    DEALING_WITH,
                    "A tote with two orders looks like any other tote.",
                    ANONYMOUS,
                    ACTED,
                    "It has a yellow lid now"),
            new Said(
                    "ben",
                    DEALING_WITH,
                    "We find the second order when the lorry is closed already.",
                    SIGNED,
                    ACTED,
                    "The lid is seen before the tote is loaded"),
            new Said(
                    "mei",
                    DEALING_WITH,
                    "The label says 1 of 2 in letters that nobody reads while walking.",
                    ANONYMOUS,
                    NOT_NOW,
                    "The label comes from another system; the lid does not need it"),
            new Said(
                    "victor",
                    DEALING_WITH,
                    "The system puts two orders together when the wave is full. It does not tell anybody.",
                    SIGNED,
                    NOT_NOW,
                    "Asked for with the next release in spring"),
            new Said(
                    "tom",
                    MADE_IT_WORK,
                    "I keep one lid at the end of the aisle and put it on mixed totes.",
                    ANONYMOUS,
                    ACTED,
                    "This is where the idea came from"),
            new Said(
                    "luca",
                    MADE_IT_WORK,
                    "On Mondays I walk to the bench after every wave and ask.",
                    SIGNED,
                    ACTED,
                    "You need not walk any more"));

    private DemoYellowLidNotes() {}
}
