package org.throughline.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What a browser could send on its own, behind the back of the page: the server believes none of it. */
@ApplicationTest
class ForgedCallsTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    private Logistics people;

    @BeforeEach
    void somebody() {
        people = world.logistics();
    }

    @Test
    void aButtonThatIsOffOrHiddenDoesNothing() {
        AtomicInteger clicks = new AtomicInteger();
        page(() -> {
            Button on = shown(new Button("On", click -> clicks.incrementAndGet()));
            Button off = shown(new Button("Off", click -> clicks.incrementAndGet()));
            off.setEnabled(false);
            Button hidden = shown(new Button("Hidden", click -> clicks.incrementAndGet()));
            hidden.setVisible(false);
            Div around = shown(new Div());
            Button within = new Button("Within", click -> clicks.incrementAndGet());
            around.add(within);
            around.setEnabled(false);
            Button gone = shown(new Button("Gone", click -> clicks.incrementAndGet()));
            int nodeOfGone = node(gone);
            UI.getCurrent().remove(gone);
            theBrowserHasThePage();

            click(node(off));
            click(node(hidden));
            click(node(within));
            click(nodeOfGone);
            click(1_000_000);
            assertThat(clicks).hasValue(0);
            click(node(on));
            assertThat(clicks).hasValue(1);
        });
    }

    @Test
    void aFieldToReadKeepsItsValue() {
        page(() -> {
            TextField readOnly = shown(new TextField());
            readOnly.setValue("12 000");
            readOnly.setReadOnly(true);
            TextField off = shown(new TextField());
            off.setValue("12 000");
            off.setEnabled(false);

            type(readOnly, "\"1\"");
            type(off, "\"1\"");

            assertThat(readOnly.getValue()).isEqualTo("12 000");
            assertThat(off.getValue()).isEqualTo("12 000");
        });
    }

    @Test
    void aChoiceOutsideOfTheListIsNone() {
        page(() -> {
            Select<String> select = shown(new Select<>());
            select.setItems("APPROVE", "REJECT");

            type(select, "\"99\"");
            assertThat(select.getValue()).isNull();
            type(select, "\"DISCONTINUE\"");
            assertThat(select.getValue()).isNull();
        });
    }

    @Test
    void whatIsNoValueCannotBeSetNorCalled() {
        page(() -> {
            Div text = shown(new Div("Words"));

            tries("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"<b>x</b>\"}"
                    .formatted(node(text)));
            for (String method : new String[] {"removeAll", "setVisible", "getClass", "navigate"}) {
                tries(
                        "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"%s\",\"templateEventMethodArgs\":[false],\"promise\":0}"
                                .formatted(node(text), method));
            }
            assertThat(text.isVisible()).isTrue();
            assertThat(text.getElement().getProperty("innerHTML")).isNull();
            assertThat(text.getText()).isEqualTo("Words");
        });
    }

    @Test
    void aCallWithoutTheKeyOfThePageIsRefused() {
        AtomicInteger clicks = new AtomicInteger();
        page(() -> {
            Button button = shown(new Button("Send", click -> clicks.incrementAndGet()));
            String call = "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(node(button));
            for (String key : new String[] {"", "forged", "init"}) {
                assertThatThrownBy(() -> handle(message(key, next(), call)))
                        .as(key)
                        .isInstanceOf(SecurityException.class);
            }
        });
        assertThat(clicks).hasValue(0);
    }

    @Test
    void aCallThatIsSentAgainHappensOnce() {
        AtomicInteger clicks = new AtomicInteger();
        page(() -> {
            Button button = shown(new Button("Send", click -> clicks.incrementAndGet()));
            String call = "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(node(button));
            String message = message(UI.getCurrent().getCsrfToken(), next(), call);

            handle(message);
            assertThatThrownBy(() -> handle(message)).isInstanceOf(RuntimeException.class);
            send(call);
            assertThatThrownBy(() -> handle(message)).isInstanceOf(RuntimeException.class);
        });
        assertThat(clicks).hasValue(2);
    }

    private void page(Runnable work) {
        screens.doAs(people.wes(), "my-work", work);
    }

    private static <T extends Component> T shown(T part) {
        UI.getCurrent().add(part);
        return part;
    }

    private static int node(Component part) {
        return part.getElement().getNode().getId();
    }

    private static void click(int node) {
        send("{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(node));
    }

    private static void type(Component field, String value) {
        send("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":%s}"
                .formatted(node(field), value));
        send("{\"type\":\"event\",\"node\":%d,\"event\":\"change\",\"data\":{}}".formatted(node(field)));
    }

    private static void send(String call) {
        handle(message(UI.getCurrent().getCsrfToken(), next(), call));
    }

    /** What came of it is seen on the page; whether it is refused aloud is the framework's business. */
    private static void tries(String call) {
        try {
            send(call);
        } catch (RuntimeException refused) {
            assertThat(refused).isNotInstanceOf(SecurityException.class);
        }
    }

    /** What is hidden counts as hidden once the browser was told. */
    private static void theBrowserHasThePage() {
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    }

    private static int next() {
        return UI.getCurrent().getInternals().getLastProcessedClientToServerId() + 1;
    }

    private static String message(String key, int number, String call) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":0,\"clientId\":%d}".formatted(key, call, number);
    }

    private static void handle(String message) {
        try {
            new ServerRpcHandler().handleRpc(UI.getCurrent(), new StringReader(message), VaadinRequest.getCurrent());
        } catch (ServerRpcHandler.InvalidUIDLSecurityKeyException refused) {
            throw new SecurityException(refused);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
