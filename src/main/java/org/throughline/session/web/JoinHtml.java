package org.throughline.session.web;

import static org.throughline.session.web.Tag.escape;
import static org.throughline.session.web.Tag.hidden;
import static org.throughline.session.web.Tag.words;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Contribution;
import org.throughline.session.NoteKind;
import org.throughline.session.NoteState;

/** What the pages without an account look like. */
@Component
class JoinHtml {

    private static final int LONGEST = 4_000;

    private final Texts texts;

    JoinHtml(Texts texts) {
        this.texts = texts;
    }

    /** The shipped language that was asked for, else the browser's when it is shipped, else the first. */
    static Locale language(@Nullable String asked, Locale browser) {
        return Stream.of(asked == null ? "" : asked, browser.getLanguage())
                .flatMap(one -> Texts.LANGUAGES.stream()
                        .filter(shipped -> shipped.getLanguage().equals(one)))
                .findFirst()
                .orElse(Texts.LANGUAGES.get(0));
    }

    /** A sentence of the pages. */
    String text(Locale reader, String key, Object... arguments) {
        return texts.text(reader, key, arguments);
    }

    /** Asks for the code on paper. */
    String askForCode(Locale reader, String typed, @Nullable String problem) {
        return page(
                reader,
                text(reader, "join.title"),
                words("p", text(reader, "join.lede"))
                        + words("p class=\"quiet\"", text(reader, "join.kept"))
                        + ask(reader, JoinPages.JOIN, "code", typed, problem)
                        + link(JoinPages.RECEIPT, text(reader, "join.toReceipt"))
                        + switchByLink(reader, JoinPages.JOIN));
    }

    /**
     * Asks for a receipt.
     *
     * @param unsent words that could not be sent and must not be lost
     */
    String askForReceipt(Locale reader, String typed, @Nullable String problem, String unsent) {
        String kept =
                unsent.isBlank() ? "" : words("h2", text(reader, "join.unsent")) + words("p class=\"said\"", unsent);
        return page(
                reader,
                text(reader, "join.receipt.title"),
                words("p", text(reader, "join.receipt.lede"))
                        + ask(reader, JoinPages.RECEIPT, "receipt", typed, problem)
                        + kept
                        + link(JoinPages.JOIN, text(reader, "join.toCode"))
                        + switchByLink(reader, JoinPages.RECEIPT));
    }

    /** A sitting: what was sent and became of it, and as long as notes come in, the form for the next one. */
    String sitting(Locale reader, String receipt, Contribution sitting, Draft draft) {
        boolean writes = sitting.open() && sitting.left() > 0;
        String said = draft.says() == null || draft.hint() != null ? "" : draft.says();
        String status = "<p id=\"says\" role=\"status\" class=\"%s\">%s</p>"
                .formatted(draft.sent() ? "done" : "problem", escape(said));
        return page(
                reader,
                sitting.question(),
                status
                        + (writes ? form(reader, receipt, sitting, draft) : closed(reader, sitting, draft))
                        + receiptCard(reader, receipt, sitting.notes().isEmpty())
                        + sent(reader, sitting)
                        + (writes ? "" : switchByForm(reader, receipt)));
    }

    private String ask(Locale reader, String action, String name, String typed, @Nullable String problem) {
        String error = problem == null
                ? ""
                : "<p class=\"problem\" id=\"problem\" role=\"alert\">%s</p>".formatted(escape(text(reader, problem)));
        return """
                <form method="post" action="%s">%s%s<label for="code">%s</label><p class="quiet" id="how">%s</p>
                <input id="code" name="%s" value="%s" required maxlength="40" autocomplete="off" autocapitalize="characters"
                spellcheck="false" aria-describedby="how%s"><button>%s</button></form>
                """.formatted(
                        action,
                        hidden("speaks", reader.getLanguage()),
                        error,
                        escape(text(reader, "join." + name)),
                        escape(text(reader, "join.code.how")),
                        name,
                        escape(typed),
                        problem == null ? "" : " problem\" aria-invalid=\"true",
                        escape(text(reader, "join." + name + ".send")));
    }

    private String form(Locale reader, String receipt, Contribution sitting, Draft draft) {
        String hint = draft.hint() == null ? "" : text(reader, "room.hint." + draft.hint());
        return words("p", text(reader, "join.kept"))
                + words("p class=\"quiet\"", text(reader, "join.cannot"))
                + (sitting.mode() == AnonymityMode.CHOICE
                        ? words("p class=\"quiet\"", text(reader, "join.noName"))
                        : "")
                + """
                <p id="offline" class="note" role="status" hidden>%s</p>
                <form id="note" method="post" action="/join/note" data-sent="%s" data-waits="%s">%s%s
                <fieldset><legend>%s</legend>%s</fieldset>
                <label for="words">%s</label><textarea id="words" name="words" required maxlength="%d" rows="5">%s</textarea>
                <div id="hint" class="note" role="status"%s><p id="hint-words">%s</p>
                <button name="heard" value="true" class="second">%s</button></div>
                <button id="send">%s</button>%s</form>
                """.formatted(
                                escape(text(reader, "join.offline")),
                                escape(text(reader, "join.state.RECORDED")),
                                escape(text(reader, "join.state.waits")),
                                hidden("receipt", receipt),
                                hidden("speaks", reader.getLanguage()),
                                escape(text(reader, "room.note.kind")),
                                Stream.of(NoteKind.values())
                                        .map(kind -> choice(reader, kind, kind == draft.kind()))
                                        .collect(Collectors.joining()),
                                escape(text(reader, "room.note.words")),
                                LONGEST,
                                escape(draft.words()),
                                hint.isEmpty() ? " hidden" : "",
                                escape(hint),
                                escape(text(reader, "join.sendAnyway")),
                                escape(text(reader, "room.note.send")),
                                switchButton(reader));
    }

    private String choice(Locale reader, NoteKind kind, boolean chosen) {
        return "<label class=\"choice\"><input type=\"radio\" name=\"kind\" value=\"%s\"%s> <span>%s</span></label>"
                .formatted(kind, chosen ? " checked" : "", escape(text(reader, "room.note.kind." + kind)));
    }

    private String closed(Locale reader, Contribution sitting, Draft draft) {
        String why =
                sitting.calledOff() ? "join.calledOff" : sitting.open() ? "join.refused.ENOUGH" : "join.refused.OVER";
        String unsent = draft.words().isBlank()
                ? ""
                : words("h2", text(reader, "join.unsent")) + words("p class=\"said\"", draft.words());
        return words("p class=\"note\"", text(reader, why)) + unsent;
    }

    /** Shown once there is something to read with it. */
    private String receiptCard(Locale reader, String receipt, boolean nothingSent) {
        return """
                <section id="receipt"%s aria-labelledby="receipt-title"><h2 id="receipt-title">%s</h2>
                <p><output id="receipt-code">%s</output></p><p>%s</p>
                <div id="keep" class="row" hidden><button type="button" id="copy" class="second" data-done="%s">%s</button>
                <button type="button" id="save" class="second">%s</button>
                <button type="button" id="print" class="second">%s</button></div></section>
                """.formatted(
                        nothingSent ? " hidden" : "",
                        escape(text(reader, "join.receipt")),
                        escape(receipt),
                        escape(text(reader, "join.receipt.why")),
                        escape(text(reader, "join.receipt.copied")),
                        escape(text(reader, "join.receipt.copy")),
                        escape(text(reader, "join.receipt.save")),
                        escape(text(reader, "join.receipt.print")));
    }

    private String sent(Locale reader, Contribution sitting) {
        String lines = sitting.notes().stream()
                .sorted(Comparator.comparing(Contribution.Sent::kind).thenComparing(Contribution.Sent::words))
                .map(note -> "<li><p class=\"quiet\">%s</p><p class=\"said\">%s</p><p>%s</p></li>"
                        .formatted(
                                escape(text(reader, "room.note.kind." + note.kind())),
                                escape(note.words()),
                                escape(became(reader, note, sitting.open()))))
                .collect(Collectors.joining());
        String answers =
                sitting.answers().stream().map(answer -> words("li", answer)).collect(Collectors.joining());
        return "<section id=\"sent\"%s><h2>%s</h2><ul id=\"list\">%s</ul></section>"
                        .formatted(sitting.notes().isEmpty() ? " hidden" : "", escape(text(reader, "join.mine")), lines)
                + (answers.isEmpty() ? "" : words("h2", text(reader, "join.answers")) + "<ul>" + answers + "</ul>");
    }

    private String became(Locale reader, Contribution.Sent note, boolean open) {
        if (note.state() == NoteState.HIDDEN) {
            String again = open ? " " + text(reader, "join.state.rewrite") : "";
            return texts.text(reader, "join.state.HIDDEN", String.valueOf(note.hiddenReason())) + again;
        }
        if (note.outcome() != null) {
            String became = text(reader, "session.outcome." + note.outcome());
            return note.answer() == null ? became : became + ": " + note.answer();
        }
        return text(reader, "join.state." + note.state());
    }

    private String switchByLink(Locale reader, String path) {
        Locale other = other(reader);
        return "<p><a lang=\"%1$s\" hreflang=\"%1$s\" href=\"%2$s?lang=%1$s\">%3$s</a></p>"
                .formatted(other.getLanguage(), path, escape(text(other, "join.language")));
    }

    private String switchButton(Locale reader) {
        Locale other = other(reader);
        return "<button name=\"lang\" value=\"%1$s\" lang=\"%1$s\" class=\"second\" formnovalidate>%2$s</button>"
                .formatted(other.getLanguage(), escape(text(other, "join.language")));
    }

    private String switchByForm(Locale reader, String receipt) {
        return "<form method=\"post\" action=\"/join/note\">" + hidden("receipt", receipt) + switchButton(reader)
                + "</form>";
    }

    private static Locale other(Locale reader) {
        return Texts.LANGUAGES.stream()
                .filter(one -> !one.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(reader);
    }

    private static String link(String path, String words) {
        return "<p><a href=\"%s\">%s</a></p>".formatted(path, escape(words));
    }

    private String page(Locale reader, String title, String content) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s · Throughline</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
                <link rel="stylesheet" href="/join/page.css"><script src="/join/page.js" defer></script></head>
                <body><main><h1>%s</h1>%s</main></body></html>
                """.formatted(reader.getLanguage(), escape(title), escape(title), content);
    }
}
